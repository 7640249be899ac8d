package vn.lienketvung.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.catalogue.ListedProducts;

/** The real products of the published lists, each with its source; nothing is invented about them. */
@Component
@Order(255)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoListedProducts implements DemoData {

    private final ListedProducts listed;

    DemoListedProducts(ListedProducts listed) {
        this.listed = listed;
    }

    @Override
    public boolean isThere() {
        return listed.areThere();
    }

    @Override
    public void add() {
        listed.add();
    }
}
