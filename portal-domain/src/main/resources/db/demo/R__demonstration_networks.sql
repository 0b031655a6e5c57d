-- Made up for the demonstration and marked so: that Bello is a member of Mercociudades, and the call. San Nicolás is no member on
-- purpose, so that one rule of the call has something to say. The rows are written in the secretariat's seat, as the portal would.
select set_config('app.government', '00000000-0000-4000-8000-000000000004', true), set_config('app.reach', 'all', true);

insert into record_access (record_id, government_id, capacity) values
    ('00000000-0000-4000-8000-000000000271', '00000000-0000-4000-8000-000000000004', 'PARTY'),
    ('00000000-0000-4000-8000-000000000271', '00000000-0000-4000-8000-000000000002', 'GUEST'),
    ('00000000-0000-4000-8000-000000000272', '00000000-0000-4000-8000-000000000004', 'PARTY')
on conflict do nothing;

insert into network_membership (id, revision, network_id, government_id, member_since, member_until, source, demonstration) values
    ('00000000-0000-4000-8000-000000000271', 1, 'mercociudades', '00000000-0000-4000-8000-000000000002', '2019', null,
     'Demostración: lista ficticia de miembros · Demonstration: made-up list of members', true)
on conflict (id) do nothing;

insert into person (id, name, known_since) values ('00000000-0000-4000-8000-000000000279', 'Demonstration', '2026-11-01 10:00:00-03')
on conflict do nothing;

insert into network_call (id, revision, network_id, family, opens_at, closes_at, time_zone, published_at, published_by, demonstration)
values ('00000000-0000-4000-8000-000000000272', 1, 'mercociudades', 'mercociudades-cooperation',
        '2026-11-02 09:00:00-03', '2027-06-30 17:00:00-03', 'America/Montevideo', '2026-11-01 10:00:00-03',
        '00000000-0000-4000-8000-000000000279', true)
on conflict (id) do nothing;

insert into network_call_words (call_id, language, title, summary) values
    ('00000000-0000-4000-8000-000000000272', 'es', 'Convocatoria de demostración: cooperación entre ciudades hermanas 2027',
     'Dos ciudades con un acuerdo de hermanamiento vigente proponen juntas un proyecto de un año: turismo, industria o capacitación del personal municipal. El portal muestra aquí mismo qué reglas cumplen y cuáles no.

Esta convocatoria es ficticia. Muestra cómo trabaja el portal y no compromete a Mercociudades.'),
    ('00000000-0000-4000-8000-000000000272', 'en', 'Demonstration call: cooperation between twinned cities 2027',
     'Two cities with a twinning agreement in force propose a one-year project together: tourism, industry or training of municipal staff. The portal shows right here which rules they meet and which they do not.

This call is made up. It shows how the portal works and does not bind Mercociudades.')
on conflict (call_id, language) do nothing;
