package vn.lienketvung.portal.demo;

import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountCensus;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.identity.SignInRecord;
import vn.lienketvung.identity.SignInRecords;

/** Finds the people of the cast among the accounts. */
@Component
class DemoPeople {

    private final AccountCensus census;
    private final SignInRecords signIns;
    private final Officials officials;

    DemoPeople(AccountCensus census, SignInRecords signIns, Officials officials) {
        this.census = census;
        this.signIns = signIns;
        this.officials = officials;
    }

    boolean areThere() {
        return census.holdsDemo();
    }

    boolean exist(DemoActor person) {
        return signIns.findByUsername(person.username()).isPresent();
    }

    Official find(DemoActor person) {
        return signIns.findByUsername(person.username())
                .map(SignInRecord::account)
                .flatMap(officials::findByAccount)
                .orElseThrow(() -> new IllegalStateException("Not there: " + person));
    }
}
