-- What a person did, for themselves, where no government acts: the plans they opened, the rows they added, the erasures they carried out.
create policy own_deeds on activity_plan for select using ((select acting_government()) is null and opened_by = (select acting_person_key()));
create policy own_deeds on plan_row for select using ((select acting_government()) is null and added_by = (select acting_person_key()));
create policy own_deeds on erasure_request for select using ((select acting_government()) is null and done_by = (select acting_person_key()));
