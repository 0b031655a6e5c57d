-- Who entered a tie into the registry for others keeps the record, and is no partner of those whom it names: what an office tells partners
-- alone is not for them.
create or replace function shares_a_record_with(other uuid) returns boolean language sql stable security definer
return exists (select from record_access mine join record_access theirs on theirs.record_id = mine.record_id
                where mine.government_id = acting_government() and theirs.government_id = other
                  and mine.capacity <> 'KEEPER' and theirs.capacity <> 'KEEPER' and in_reach(mine.record_id));
