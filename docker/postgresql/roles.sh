#!/bin/sh
# The roles and databases Twinhall needs, made once: by the image of PostgreSQL at its first start, or by hand with
# psql's own variables (PGHOST, PGUSER, …) and the four passwords set.
#
#   twinhall_owner     owns the portal's database; migrations run as this role, nothing else does
#   twinhall_app       the portal itself: owns nothing and cannot pass over row-level security
#   twinhall_keycloak  owns Keycloak's database
set -eu

psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  -v owner_password="$TWINHALL_DB_OWNER_PASSWORD" \
  -v app_password="$TWINHALL_DB_PASSWORD" \
  -v keycloak_password="$TWINHALL_KEYCLOAK_DB_PASSWORD" <<'SQL'
create role twinhall_owner    login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role twinhall_app      login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create role twinhall_keycloak login nosuperuser nobypassrls nocreatedb nocreaterole password :'keycloak_password';
create database twinhall owner twinhall_owner    encoding 'UTF8' template template0;
create database keycloak owner twinhall_keycloak encoding 'UTF8' template template0;
revoke all on database twinhall from public;
revoke all on database keycloak from public;
grant connect on database twinhall to twinhall_app;
\connect twinhall
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
SQL
