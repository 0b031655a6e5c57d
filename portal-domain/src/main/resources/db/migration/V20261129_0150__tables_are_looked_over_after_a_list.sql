-- After a list of tens of thousands the planner knows of none of its rows until the database comes round to look by itself: an import that
-- was taken back at once took two minutes instead of twenty seconds. Runs as the owner, who alone may have tables looked over.
create function tables_are_looked_over() returns void language plpgsql security definer set search_path = public as $$
begin
    analyze government, relationship, relationship_party, agreement, record_access, history_entry, history_origin, history_head,
        import_row, import_place;
end $$;
revoke all on function tables_are_looked_over() from public;
grant execute on function tables_are_looked_over() to twinhall_app;
