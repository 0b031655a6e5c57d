-- The governments of the demonstration. Real names, so that the story can be followed; what they do here is made up and marked so.
insert into government (id, slug, name, level, country, subdivision, joined, term_ends, time_zone) values
    ('00000000-0000-4000-8000-000000000001', 'mx-san-nicolas', 'San Nicolás de los Garza', 'MUNICIPALITY', 'MX', 'MX-NLE', true, '2027-09-29', 'America/Monterrey'),
    ('00000000-0000-4000-8000-000000000002', 'co-bello', 'Bello', 'MUNICIPALITY', 'CO', 'CO-ANT', true, '2027-12-31', 'America/Bogota'),
    ('00000000-0000-4000-8000-000000000003', 'mx-sre', 'Secretaría de Relaciones Exteriores', 'NATIONAL', 'MX', null, true, null, 'America/Mexico_City'),
    ('00000000-0000-4000-8000-000000000004', 'mercociudades', 'Mercociudades', 'CITY_NETWORK', 'XX', null, true, null, 'America/Montevideo'),
    ('00000000-0000-4000-8000-000000000005', 'mx-jalisco', 'Jalisco', 'STATE', 'MX', 'MX-JAL', true, null, 'America/Mexico_City'),
    ('00000000-0000-4000-8000-000000000006', 'platform', 'Twinhall', 'AUTONOMOUS', 'XX', null, true, null, 'UTC')
on conflict (id) do nothing;
