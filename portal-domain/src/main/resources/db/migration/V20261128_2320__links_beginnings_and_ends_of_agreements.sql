-- How an agreement carries another one on, since when it is in force and when it ended, each as far as a source says so.
alter table agreement add column link varchar(20)
    check (link in ('CONVERTS', 'STRENGTHENS', 'UPGRADES', 'AMENDS', 'RENEWS', 'ENDS'));
alter table agreement add constraint a_link_leads_to_an_earlier_one check (link is null or continues_id is not null);
alter table agreement add column in_force_from varchar(12);
alter table agreement add column ended varchar(12);
