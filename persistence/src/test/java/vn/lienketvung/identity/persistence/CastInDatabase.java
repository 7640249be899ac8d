package vn.lienketvung.identity.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationMother;

/** Puts the invented people of the tests and their organisations into the database, under their own ids. */
public final class CastInDatabase {

    private final JdbcClient sql;

    public CastInDatabase(JdbcClient sql) {
        this.sql = sql;
    }

    /** Call inside a transaction in which the portal acts. */
    public void arrive() {
        add(OrganisationMother.DONG_THAP_TRADE);
        add(OrganisationMother.HO_CHI_MINH_TRADE);
        add(OrganisationMother.LAM_DONG_TRADE);
        add(OrganisationMother.MEKONG_OFFICE);
        add(OrganisationMother.MINISTRY);
        add(OrganisationMother.DONG_THAP_COOPERATIVE);
        add(OrganisationMother.HO_CHI_MINH_RETAILER);
        Cast.everybody().forEach(this::add);
    }

    private void add(Organisation organisation) {
        var parent = organisation.parent();
        sql.sql(
                        """
                        insert into organisation (id, kind, name, province, region, parent_id, active, version)
                        values (:id, :kind, :name, :province, :region, :parent, true, 0)
                        """)
                .param("id", organisation.id().value())
                .param("kind", organisation.kind().name())
                .param("name", organisation.name())
                .param(
                        "province",
                        organisation.province() == null ? null : organisation.province().value())
                .param(
                        "region",
                        organisation.region() == null ? null : organisation.region().value())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    private void add(Official official) {
        sql.sql(
                        """
                        insert into account (id, username, full_name, position, organisation_id, status, demo, version)
                        values (:id, :username, :name, :position, :organisation, 'INVITED', false, 0)
                        """)
                .param("id", official.account().value())
                .param("username", "thu." + official.account().value().toString().replace("-", ""))
                .param("name", official.fullName())
                .param("position", official.position())
                .param("organisation", official.organisation().value())
                .update();
    }
}
