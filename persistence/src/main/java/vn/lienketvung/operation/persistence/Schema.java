package vn.lienketvung.operation.persistence;

import java.sql.SQLException;
import java.util.List;

/** What a copy must know of the schema, asked of the database itself. */
record Schema(Rows rows) {

    /** Who is signed in now need not be: everybody signs in again after a restore. */
    private static final String NOT_COPIED =
            "('flyway_schema_history', 'spring_session', 'spring_session_attributes')";

    private static final String OURS =
            "n.nspname = 'public' and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')";

    List<String> tables() throws SQLException {
        return rows.texts(
                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in ('r', 'p') and not c.relispartition and "
                        + OURS
                        + " and c.relname not in "
                        + NOT_COPIED
                        + " order by c.relname");
    }

    /** Quoted and in order, without those that are computed. */
    String columns(String table) throws SQLException {
        return rows.text(
                "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
                        + " where attrelid = format('public.%I', '"
                        + table
                        + "')::regclass and attnum > 0 and not attisdropped and attgenerated = ''");
    }

    /** Statements that put every sequence where it is. */
    List<String> sequences() throws SQLException {
        return rows.texts(
                """
                select format('select setval(%L, %s, %s)', 'public.' || quote_ident(sequencename),
                              coalesce(last_value, start_value), last_value is not null)
                  from pg_sequences where schemaname = 'public' order by sequencename
                """);
    }

    String version() throws SQLException {
        return rows.text(
                """
                select version from flyway_schema_history where success and version is not null
                 order by string_to_array(version, '.')::bigint[] desc limit 1
                """);
    }

    String history() throws SQLException {
        return rows.text(
                """
                select encode(sha256(convert_to(string_agg(concat_ws(' ', version, checksum, script), E'\\n'
                              order by version, script), 'UTF8')), 'hex')
                  from flyway_schema_history where success and version is not null
                """);
    }

    boolean isEmpty() throws SQLException {
        return rows.texts(
                        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and "
                                + OURS)
                .isEmpty();
    }

    List<String> foreignKeysGone() throws SQLException {
        return rows.texts(
                FOREIGN_KEYS.formatted(
                        "format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname)"));
    }

    List<String> foreignKeysBack() throws SQLException {
        return rows.texts(
                FOREIGN_KEYS.formatted(
                        "format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))"));
    }

    private static final String FOREIGN_KEYS =
            """
            select %s from pg_constraint k
             where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0
             order by k.conrelid::regclass::text, k.conname
            """;

    List<String> triggersOff() throws SQLException {
        return rows.texts(
                TRIGGERS.formatted(
                        "format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname)"));
    }

    /** Each as it was: some of the audit trail fire always. */
    List<String> triggersOn() throws SQLException {
        return rows.texts(
                TRIGGERS.formatted(
                        """
                        format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
                               case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
                        """));
    }

    private static final String TRIGGERS =
            """
            select %s from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D'
               and c.relnamespace = 'public'::regnamespace
             order by t.tgrelid::regclass::text, t.tgname
            """;

    /**
     * @param force {@code force} or {@code no force}: only without can the owner copy into a table
     */
    List<String> rowLevelSecurity(String force) throws SQLException {
        return rows.texts(
                "select format('alter table %s "
                        + force
                        + " row level security', oid::regclass) from pg_class where relforcerowsecurity"
                        + " and relnamespace = 'public'::regnamespace order by relname");
    }
}
