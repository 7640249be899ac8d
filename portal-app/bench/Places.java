package vn.lienketvung.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.madeup.MadeUpPlace;

/** The communes of today, in an order that mixes the provinces and is the same each time. */
final class Places {

    private Places() {}

    static List<MadeUpPlace> all(Connection connection) throws SQLException {
        return where(connection, "true");
    }

    /**
     * @param condition on the unit u with its designation d
     */
    static List<MadeUpPlace> where(Connection connection, String condition) throws SQLException {
        var places = new ArrayList<MadeUpPlace>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        """
                        select u.id, d.full_name, p.code, p.name, p.audience_bit from administrative_unit u
                          join unit_designation d on d.unit_id = u.id and d.valid_until is null
                          join administrative_unit w on w.id = u.province_id join province p on p.code = w.code
                         where u.level = 'COMMUNE' and u.valid_until is null and %s order by md5(u.id)
                        """.formatted(condition))) {
            while (found.next())
                places.add(new MadeUpPlace(found.getString(1), found.getString(2), found.getString(3), found.getString(4), found.getInt(5)));
        }
        return places;
    }
}
