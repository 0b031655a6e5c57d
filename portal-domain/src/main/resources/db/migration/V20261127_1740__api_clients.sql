-- Programs that work for a government. Their secrets are not here.
create table api_client (
    id            uuid primary key,
    government_id uuid         not null references government (id),
    client_id     varchar(100) not null unique,
    account_id    varchar(100) not null unique,
    name          varchar(80)  not null,
    scopes        varchar(100) not null,
    made_at       timestamptz  not null,
    ends_on       date         not null,
    ended_at      timestamptz,
    used_at       timestamptz
);
create index api_client_by_government on api_client (government_id, made_at);
-- Not forced: where a program may sit is asked before it has a seat.
alter table api_client enable row level security;
create policy own on api_client for select using (government_id = acting_government() and reaches_all());
create policy own_made on api_client for insert with check (government_id = acting_government() and reaches_all());
create policy own_ended on api_client for update using (government_id = acting_government() and reaches_all());
grant select, insert on api_client to twinhall_app;
grant update (ended_at) on api_client to twinhall_app;

create function machine_of(account text) returns table (government_id uuid, name text, scopes text)
    language sql stable security definer set search_path = public as
$$ select c.government_id, c.name::text, c.scopes::text
   from api_client c join government g on g.id = c.government_id
   where c.account_id = account and c.ended_at is null
     and c.ends_on >= (now() at time zone coalesce(g.time_zone, 'UTC'))::date $$;

-- To the minute is enough, and spares a write for each request.
create function machine_used(account text) returns void language sql security definer set search_path = public as
$$ update api_client set used_at = now()
   where account_id = account and (used_at is null or used_at < now() - interval '1 minute') $$;
