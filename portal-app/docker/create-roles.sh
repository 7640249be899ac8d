#!/bin/sh
# Run by the database container when it makes its data folder.
set -eu
psql -U postgres -d "$POSTGRES_DB" \
    -v migrator_password="$(cat /run/secrets/database_migrator)" \
    -v runtime_password="$(cat /run/secrets/database_runtime)" \
    -f /portal/create-roles.sql
