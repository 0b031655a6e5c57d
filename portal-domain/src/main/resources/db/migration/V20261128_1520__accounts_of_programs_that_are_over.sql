-- When the account of a program that is over was taken away; until then it is tried again.
alter table api_client add column closed_at timestamptz;

-- Those whose account is still to be taken away: ended by hand, or past their last day in their government's zone.
create function machines_to_close() returns table (client_id text)
    language sql stable security definer set search_path = public as
$$ select c.client_id::text from api_client c join government g on g.id = c.government_id
   where c.closed_at is null
     and (c.ended_at is not null or c.ends_on < (now() at time zone coalesce(g.time_zone, 'UTC'))::date)
   order by c.ends_on limit 200 $$;

create function machine_closed(client text) returns void language sql security definer set search_path = public as
$$ update api_client c set closed_at = now() where c.client_id = client and c.closed_at is null
     and client in (select m.client_id from machines_to_close() m) $$;
