package vn.lienketvung.geography.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Designation;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Validity;

/** Gathers units from rows of one designation each, in the order in which the units first come. */
class Units implements RowCallbackHandler {

    /** What {@link #processRow} reads of a unit {@code u} and a designation {@code d}. */
    static final String COLUMNS =
            """
            u.id, u.valid_from, u.valid_until, u.province_id, u.former_district,
            d.type, d.name, d.full_name, d.name_en,
            d.valid_from as named_from, d.valid_until as named_until
            """;

    private final Map<UnitId, AdministrativeUnit> units = new LinkedHashMap<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        AdministrativeUnit read = read(row);
        units.merge(read.id(), read, Units::joined);
    }

    List<AdministrativeUnit> list() {
        return List.copyOf(units.values());
    }

    private static AdministrativeUnit read(ResultSet row) throws SQLException {
        String province = row.getString("province_id");
        return new AdministrativeUnit(
                UnitId.of(row.getString("id")),
                new Validity(day(row, "valid_from"), day(row, "valid_until")),
                List.of(
                        new Designation(
                                UnitType.valueOf(row.getString("type")),
                                row.getString("name"),
                                row.getString("full_name"),
                                row.getString("name_en"),
                                new Validity(day(row, "named_from"), day(row, "named_until")))),
                province == null ? null : UnitId.of(province),
                row.getString("former_district"));
    }

    private static AdministrativeUnit joined(AdministrativeUnit older, AdministrativeUnit newer) {
        List<Designation> designations = new ArrayList<>(older.designations());
        designations.addAll(newer.designations());
        return new AdministrativeUnit(
                older.id(),
                older.validity(),
                designations,
                older.province(),
                older.formerDistrict());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
