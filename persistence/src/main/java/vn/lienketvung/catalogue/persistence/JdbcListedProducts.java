package vn.lienketvung.catalogue.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.catalogue.ListedProducts;

/** Reads the list that ships as {@code reference/catalogue/listed-products.csv}: fields between commas, some of them quoted. */
@Component
@Transactional
class JdbcListedProducts implements ListedProducts {

    private static final String FILE = "reference/catalogue/listed-products.csv";

    private static final String ADD =
            """
            insert into catalogue_listed (reference, id, name, product_set, province, former_province, commune, place, producer,
                                          recognition, stars, recognised_year, gi_number, source)
            select f[1], md5('listed ' || f[1])::uuid, f[2], f[3]::integer, f[4], nullif(f[5], ''), nullif(f[6], ''),
                   nullif(f[7], ''), nullif(f[8], ''), f[9], nullif(f[10], '')::integer, nullif(f[11], '')::integer,
                   nullif(f[12], ''), f[13]
              from (values (cast(:fields as text[]))) as line(f)
            """;

    private final JdbcClient sql;

    JdbcListedProducts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean areThere() {
        return sql.sql("select exists (select from catalogue_listed)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add() {
        text().lines().skip(1).forEach(line -> sql.sql(ADD).param("fields", fields(line)).update());
    }

    /** A comma within quotes belongs to its field; the file holds no quote within a field. */
    private static String[] fields(String line) {
        var fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        for (int at = 0; at < fields.length; at++) fields[at] = fields[at].replace("\"", "");
        return fields;
    }

    private static String text() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
