-- Whether what a record says of real governments is made up, as far as whoever asks may read that record.
create function is_made_up(record uuid) returns boolean language sql stable set search_path = public as
$$ select exists (select from draft d where d.id = record and d.demonstration)
    or exists (select from agreement a where a.id = record and a.demonstration)
    or exists (select from activity_plan p join agreement a on a.id = p.agreement_id where p.id = record and a.demonstration)
    or exists (select from network_call c where c.id = record and c.demonstration)
    or exists (select from network_membership m where m.id = record and m.demonstration) $$;
