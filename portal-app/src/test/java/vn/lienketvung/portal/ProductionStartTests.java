package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.AccountCensus;
import vn.lienketvung.identity.InMemoryAccounts;

class ProductionStartTests {

    @Test
    void aPortalInProductionDoesNotStartBesideDemoAccounts() {
        assertThatThrownBy(() -> startBeside(true)).isInstanceOf(DemoDataInProduction.class);
        assertThatCode(() -> startBeside(false)).doesNotThrowAnyException();
    }

    @Test
    void theRefusalNamesTheWayOut() {
        var cause = new DemoDataInProduction();

        assertThat(new DemoDataInProductionAnalyzer().analyze(cause, cause).getAction())
                .contains("portal.mode=demo", "spring.datasource.url", "docs/demo-accounts.md");
    }

    private static void startBeside(boolean demo) {
        var accounts =
                new InMemoryAccounts() {
                    @Override
                    public boolean hasDemo() {
                        return demo;
                    }
                };
        new ProductionStart(new AccountCensus(accounts)).start();
    }
}
