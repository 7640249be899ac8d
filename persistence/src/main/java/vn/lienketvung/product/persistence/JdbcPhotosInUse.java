package vn.lienketvung.product.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.evidence.BytesInUse;
import vn.lienketvung.shared.Sha256;

/** The pictures that products show. */
@Component
@Transactional(readOnly = true)
class JdbcPhotosInUse implements BytesInUse {

    private final JdbcClient sql;

    JdbcPhotosInUse(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean includes(Sha256 sha256) {
        return sql.sql(
                        """
                        select exists (select from product_photo where large = :digest)
                            or exists (select from product_photo where small = :digest)
                        """)
                .param("digest", sha256.value())
                .query(Boolean.class)
                .single();
    }
}
