-- A person may take back what they asked; and that somebody was erased is kept three years as proof, and no longer.

create policy oneself_takes_back on erasure_request for delete using (person = (select acting_person_key()) and done_at is null);
grant delete on erasure_request to twinhall_app;

-- Whoever calls it: what is younger than the term stays. The empty row of the person stays too, for all that names its pseudonym.
create function forget_erasures_before(moment timestamptz) returns integer language plpgsql security definer set search_path = public as
$$
declare gone integer;
begin
    delete from erasure_request where done_at < least(moment, now() - interval '1095 days');
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke all on function forget_erasures_before(timestamptz) from public;
grant execute on function forget_erasures_before(timestamptz) to twinhall_app;
