-- A webhook whose receiver fails rests, longer each time; what it waits for keeps no place from others.
alter table webhook add column failures integer not null default 0;
alter table webhook add column rests_until timestamptz;
alter table webhook add column taken_at timestamptz;

-- What is over keeps no secret, and nothing waits for it.
alter table webhook alter column secret drop not null;
update webhook set secret = null, former_secret = null, former_until = null where ended_at is not null;
update webhook_delivery d set state = 'GIVEN_UP', fault = 'ended', done_at = now()
from webhook w where w.id = d.webhook_id and w.ended_at is not null and d.state = 'WAITING';

create function webhook_is_over() returns trigger language plpgsql security definer set search_path = public as
$$
begin
    new.secret := null;
    new.former_secret := null;
    new.former_until := null;
    update webhook_delivery d set state = 'GIVEN_UP', fault = 'ended', done_at = now()
    where d.webhook_id = new.id and d.state = 'WAITING';
    return new;
end
$$;
create trigger webhook_is_over before update on webhook for each row
    when (new.ended_at is not null and old.ended_at is null) execute function webhook_is_over();

-- Of a government two at once; of the webhooks that may, the one that had its turn longest ago.
create or replace function webhook_take() returns table (delivery uuid, address text, secret text, former text, receiver text,
        record uuid, subject text, deed text, number integer, by_slug text, happened_at timestamptz, tries integer)
    language plpgsql security definer set search_path = public as
$$
declare taken uuid;
begin
    select d.id into taken from webhook_delivery d join webhook w on w.id = d.webhook_id
    where d.state = 'WAITING' and d.due_at <= now() and w.ended_at is null and w.paused_at is null
      and (w.busy_until is null or w.busy_until < now())
      and (w.rests_until is null or w.rests_until < now())
      and (select count(*) from webhook o where o.government_id = w.government_id and o.busy_until >= now()) < 2
    order by w.taken_at nulls first, d.due_at limit 1 for update of d, w skip locked;
    if taken is null then
        return;
    end if;
    update webhook w set busy_until = now() + interval '1 minute', taken_at = clock_timestamp() from webhook_delivery d
    where d.id = taken and w.id = d.webhook_id;
    update webhook_delivery d set tries = d.tries + 1, due_at = now() + interval '1 minute' where d.id = taken;
    return query select d.id, w.address::text, w.secret::text,
            (case when w.former_until > now() then w.former_secret end)::text, g.slug::text, d.record_id, d.subject::text,
            d.deed::text, d.number, d.by_slug::text, d.happened_at, d.tries
        from webhook_delivery d join webhook w on w.id = d.webhook_id join government g on g.id = w.government_id
        where d.id = taken;
end
$$;

-- After a failure it rests for five seconds, then twice as long each time, at most a quarter of an hour.
create or replace function webhook_came_back(delivery uuid, status integer, what text, delivered boolean, gone boolean,
        again timestamptz) returns void language plpgsql security definer set search_path = public as
$$
begin
    update webhook_delivery d set answer = status, fault = what,
        state = case when delivered then 'DELIVERED' when again is null then 'GIVEN_UP' else 'WAITING' end,
        due_at = coalesce(again, d.due_at), done_at = case when delivered or again is null then now() end
    where d.id = delivery and d.state = 'WAITING';
    update webhook w set busy_until = null,
        failures = case when delivered then 0 else w.failures + 1 end,
        rests_until = case when not delivered then now() + least(interval '5 seconds' * power(2, least(w.failures, 10)), interval '15 minutes') end,
        given_up = case when delivered then 0 when again is null then w.given_up + 1 else w.given_up end,
        paused_at = case when not delivered and again is null and w.given_up >= 19 then now() else w.paused_at end,
        ended_at = case when gone then now() else w.ended_at end
    from webhook_delivery d where d.id = delivery and w.id = d.webhook_id and w.ended_at is null;
end
$$;

-- Whoever says "go on" or "once more" has mended the receiver: it need not rest.
create function webhook_wakes(webhook uuid) returns void language sql security definer set search_path = public as
$$ update webhook w set failures = 0, rests_until = null
   where w.id = webhook and w.government_id = acting_government() and reaches_all() $$;
