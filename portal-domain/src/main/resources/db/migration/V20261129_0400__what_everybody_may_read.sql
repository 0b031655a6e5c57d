-- What everybody may read of agreements, with their parties, in one row each. The view reads as its owner does: that an agreement is
-- published and was not merged into another is all that it asks, once for each agreement, where the policies of the five tables ask
-- for each row whose it is. Lists of the public registry are read from here; nothing else is in it.

create policy owner_reads on agreement_theme for select to twinhall_owner using (true);
create policy owner_reads on agreement_motivation for select to twinhall_owner using (true);

create view public_agreement with (security_barrier) as
select a.id, a.reference, a.relationship_id, a.kind, a.status, a.signed, a.signed_first, a.title, a.focus, a.focus_language, a.source,
       a.continues_id, a.link, a.in_force_from, a.ended, a.signed_at_place, a.registry_number, a.registered_on, a.demonstration,
       array(select t.theme from agreement_theme t where t.agreement_id = a.id order by t.place) as themes,
       array(select m.motivation from agreement_motivation m where m.agreement_id = a.id order by m.place) as motivations,
       p.ids, p.names, p.levels, p.countries, p.subdivisions, p.slugs
from agreement a
cross join lateral (
    select array_agg(g.id order by p.place) as ids,
           array_agg(g.name order by p.place) as names,
           array_agg(g.level order by p.place) as levels,
           array_agg(cast(g.country as text) order by p.place) as countries,
           array_agg(g.subdivision order by p.place) as subdivisions,
           array_agg(case when g.joined then g.slug end order by p.place) as slugs
    from relationship_party p join government g on g.id = p.government_id and g.merged_into is null
    where p.relationship_id = a.relationship_id) p
where a.published and a.merged_into is null;
grant select on public_agreement to twinhall_app;
