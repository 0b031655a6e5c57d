-- What the operator of the demonstration switched on: Mexico's law for the Mexican governments, Mercociudades for all who work here.
select set_config('app.government', '00000000-0000-4000-8000-000000000006', true), set_config('app.reach', 'all', true);

insert into government_plugin (government_id, kind, subject, since) values
    ('00000000-0000-4000-8000-000000000001', 'COUNTRY', 'MX', '2026-11-01 10:00:00Z'),
    ('00000000-0000-4000-8000-000000000003', 'COUNTRY', 'MX', '2026-11-01 10:00:00Z'),
    ('00000000-0000-4000-8000-000000000005', 'COUNTRY', 'MX', '2026-11-01 10:00:00Z'),
    ('00000000-0000-4000-8000-000000000001', 'NETWORK', 'mercociudades', '2026-11-01 10:00:00Z'),
    ('00000000-0000-4000-8000-000000000002', 'NETWORK', 'mercociudades', '2026-11-01 10:00:00Z'),
    ('00000000-0000-4000-8000-000000000003', 'NETWORK', 'mercociudades', '2026-11-01 10:00:00Z'),
    ('00000000-0000-4000-8000-000000000004', 'NETWORK', 'mercociudades', '2026-11-01 10:00:00Z'),
    ('00000000-0000-4000-8000-000000000005', 'NETWORK', 'mercociudades', '2026-11-01 10:00:00Z')
on conflict do nothing;
