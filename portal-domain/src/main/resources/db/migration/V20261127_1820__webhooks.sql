-- Addresses that a government wants to be told at, and what is on its way to them.
create table webhook (
    id            uuid primary key,
    government_id uuid         not null references government (id),
    address       varchar(500) not null,
    about         varchar(120) not null,
    subjects      varchar(100) not null,
    secret        varchar(100) not null,
    former_secret varchar(100),
    former_until  timestamptz,
    made_at       timestamptz  not null,
    paused_at     timestamptz,
    ended_at      timestamptz,
    given_up      integer      not null default 0,
    busy_until    timestamptz
);
create index webhook_by_government on webhook (government_id) where ended_at is null;
-- Not forced: what happened to a record is told to all its parties, whoever did it.
alter table webhook enable row level security;
create policy own on webhook for select using (government_id = acting_government() and reaches_all());
create policy own_made on webhook for insert with check (government_id = acting_government() and reaches_all());
create policy own_changed on webhook for update using (government_id = acting_government() and reaches_all());
-- The secrets are written and never read back: only the function that hands out what is due sees them.
grant select (id, government_id, address, about, subjects, made_at, paused_at, ended_at, given_up) on webhook to twinhall_app;
grant insert, update on webhook to twinhall_app;

create table webhook_delivery (
    id          uuid primary key,
    webhook_id  uuid        not null references webhook (id),
    record_id   uuid        not null,
    subject     varchar(20) not null,
    deed        varchar(60) not null,
    number      integer     not null,
    by_slug     varchar(63),
    happened_at timestamptz not null,
    due_at      timestamptz not null,
    tries       integer     not null default 0,
    state       varchar(10) not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    answer      integer,
    fault       varchar(40),
    done_at     timestamptz
);
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'WAITING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, happened_at);
alter table webhook_delivery enable row level security;
create policy as_the_webhook on webhook_delivery for select using (exists (select from webhook w where w.id = webhook_id));
create policy own_tests on webhook_delivery for insert with check (exists (select from webhook w where w.id = webhook_id));
create policy own_again on webhook_delivery for update using (exists (select from webhook w where w.id = webhook_id));
grant select, insert on webhook_delivery to twinhall_app;
grant update (due_at, state, tries) on webhook_delivery to twinhall_app;

-- With the entry of the history, in its transaction: whoever does something waits for a few rows and for nobody's server.
create function history_is_told() returns trigger language plpgsql security definer set search_path = public as
$$
declare
    what text;
    acting text;
begin
    if not exists (select from webhook w join record_access a on a.government_id = w.government_id
                   where a.record_id = new.record_id and w.ended_at is null) then
        return null;
    end if;
    what := case
        when new.deed like 'plan-%' or exists (select from activity_plan p where p.id = new.record_id) then 'plans'
        when new.deed like 'call-%' then 'calls'
        when exists (select from government g where g.id = new.record_id) then 'government'
        else 'drafts' end;
    select g.slug into acting from government g where g.id = new.government_id;
    -- Of a plan that is being written one word is enough until it is told.
    update webhook_delivery d set number = new.number, happened_at = new.happened_at
    from webhook w
    where w.id = d.webhook_id and d.record_id = new.record_id and d.deed = new.deed and new.deed = 'plan-cell-edited'
      and d.state = 'WAITING' and d.tries = 0;
    insert into webhook_delivery (id, webhook_id, record_id, subject, deed, number, by_slug, happened_at, due_at)
    select gen_random_uuid(), w.id, new.record_id, what, new.deed, new.number, acting, new.happened_at,
           now() + case when new.deed = 'plan-cell-edited' then interval '5 seconds' else interval '0' end
    from webhook w
    where w.ended_at is null and w.paused_at is null
      and w.government_id in (select a.government_id from record_access a
                              where a.record_id = new.record_id and a.capacity in ('PARTY', 'KEEPER'))
      and what = any (string_to_array(w.subjects, ' '))
      and not (new.deed = 'plan-cell-edited' and exists (
          select from webhook_delivery d where d.webhook_id = w.id and d.record_id = new.record_id
             and d.deed = new.deed and d.state = 'WAITING' and d.tries = 0));
    return null;
end
$$;
create trigger history_is_told after insert on history_entry for each row execute function history_is_told();

-- The one that is due longest, of a webhook that has nothing else on its way; nobody else is handed anything of it meanwhile.
create function webhook_take() returns table (delivery uuid, address text, secret text, former text, receiver text,
        record uuid, subject text, deed text, number integer, by_slug text, happened_at timestamptz, tries integer)
    language plpgsql security definer set search_path = public as
$$
declare taken uuid;
begin
    select d.id into taken from webhook_delivery d join webhook w on w.id = d.webhook_id
    where d.state = 'WAITING' and d.due_at <= now() and w.ended_at is null and w.paused_at is null
      and (w.busy_until is null or w.busy_until < now())
    order by d.due_at limit 1 for update of d, w skip locked;
    if taken is null then
        return;
    end if;
    update webhook w set busy_until = now() + interval '1 minute' from webhook_delivery d
    where d.id = taken and w.id = d.webhook_id;
    update webhook_delivery d set tries = d.tries + 1, due_at = now() + interval '1 minute' where d.id = taken;
    return query select d.id, w.address::text, w.secret::text,
            (case when w.former_until > now() then w.former_secret end)::text, g.slug::text, d.record_id, d.subject::text,
            d.deed::text, d.number, d.by_slug::text, d.happened_at, d.tries
        from webhook_delivery d join webhook w on w.id = d.webhook_id join government g on g.id = w.government_id
        where d.id = taken;
end
$$;

-- What came of it. Without a moment for another try it is given up; twenty of those in a row, and the webhook rests.
create function webhook_came_back(delivery uuid, status integer, what text, delivered boolean, gone boolean, again timestamptz)
    returns void language plpgsql security definer set search_path = public as
$$
begin
    update webhook_delivery d set answer = status, fault = what,
        state = case when delivered then 'DELIVERED' when again is null then 'GIVEN_UP' else 'WAITING' end,
        due_at = coalesce(again, d.due_at), done_at = case when delivered or again is null then now() end
    where d.id = delivery and d.state = 'WAITING';
    update webhook w set busy_until = null,
        given_up = case when delivered then 0 when again is null then w.given_up + 1 else w.given_up end,
        paused_at = case when not delivered and again is null and w.given_up >= 19 then now() else w.paused_at end,
        ended_at = case when gone then now() else w.ended_at end
    from webhook_delivery d where d.id = delivery and w.id = d.webhook_id;
end
$$;

create function webhook_forget() returns integer language plpgsql security definer set search_path = public as
$$
declare gone integer;
begin
    delete from webhook_delivery d where d.happened_at < now() - interval '30 days';
    get diagnostics gone = row_count;
    return gone;
end
$$;

-- The former secret is moved by who may not read it.
create function webhook_renew(webhook uuid, another text) returns void language sql security definer set search_path = public as
$$ update webhook w set former_secret = w.secret, former_until = now() + interval '1 day', secret = another
   where w.id = webhook and w.government_id = acting_government() and reaches_all() $$;
