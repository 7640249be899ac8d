package vn.lienketvung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.RegionMembership;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningCalendar;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.shared.Sha256;

/** Answers are kept for as long as the index stands as it did; what is shown of the products is read each time. */
class SearchCatalogueTests {

    private static final SearchWords RICE = SearchWords.of("gạo");

    private final Shelf shelf = new Shelf();
    private final SearchCatalogue search = new SearchCatalogue(shelf, new NoRegions());

    @Test
    void theSameQuestionIsWorkedOutOnceAndItsProductsAreReadEachTime() {
        ask(RICE, 1, Month.MAY);
        ask(SearchWords.of("GẠO"), 1, Month.MAY);
        assertThat(shelf.questions).isEqualTo(1);
        assertThat(shelf.shown).containsExactly(List.of(shelf.product), List.of(shelf.product));
    }

    @Test
    void anotherPageMonthFilterOrSpellingIsAnotherQuestion() {
        ask(RICE, 1, Month.MAY);
        ask(RICE, 2, Month.MAY);
        ask(RICE, 1, Month.JUNE);
        ask(SearchWords.of("gao"), 1, Month.MAY);
        assertThat(shelf.questions).isEqualTo(4);
        search.search(RICE, onlyStars(5), 1, Month.MAY);
        assertThat(shelf.questions).as("found and found within the filter").isEqualTo(6);
    }

    @Test
    void aChangeOfTheIndexForgetsEveryAnswer() {
        assertThat(ask(RICE, 1, Month.MAY).total()).isEqualTo(1);
        shelf.change(0);
        assertThat(ask(RICE, 1, Month.MAY).total()).isZero();
        shelf.change(3);
        assertThat(ask(RICE, 1, Month.MAY).total()).isEqualTo(3);
    }

    @Test
    void aReadingThatBeganBeforeTheChangeLeavesNothingBehind() {
        var before = shelf.index();
        shelf.change(2);
        assertThat(ask(RICE, 1, Month.MAY).total()).isEqualTo(2);
        shelf.reopened = before;
        assertThat(ask(RICE, 1, Month.MAY).total()).isEqualTo(1);
        shelf.reopened = null;
        assertThat(ask(RICE, 1, Month.MAY).total()).isEqualTo(2);
    }

    private Findings ask(SearchWords words, int page, Month now) {
        return search.search(words, CatalogueFilter.NONE, page, now);
    }

    private static CatalogueFilter onlyStars(int stars) {
        return new CatalogueFilter(Set.of(), Set.of(), Set.of(), Set.of(stars), null, Set.of());
    }

    private static final class Shelf implements Catalogue {

        private final UUID product = new UUID(0, 1);
        private final List<List<UUID>> shown = new ArrayList<>();
        private int questions;
        private int changes;
        private int found = 1;
        private CatalogueIndex reopened;

        void change(int products) {
            changes++;
            found = products;
        }

        @Override
        public CatalogueIndex index() {
            return reopened == null ? new Reading(changes, found) : reopened;
        }

        @Override
        public List<ProductCard> cards(List<UUID> products) {
            shown.add(products);
            return List.of();
        }

        @Override
        public Optional<CatalogueProduct> product(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<CatalogueProducer> producer(String code) {
            return Optional.empty();
        }

        @Override
        public boolean shows(String code, Sha256 picture) {
            return false;
        }

        @Override
        public int dropEndedCertificates(LocalDate today) {
            return 0;
        }

        private final class Reading implements CatalogueIndex {

            private final Integer state;
            private final int products;

            Reading(int state, int products) {
                this.state = state;
                this.products = products;
            }

            @Override
            public Matches find(Demand demand, CatalogueFilter filter, int offset, int size) {
                questions++;
                return new Matches(new long[products], List.of(product));
            }

            @Override
            public Set<String> near(String word) {
                return Set.of();
            }

            @Override
            public Object state() {
                return state;
            }

            @Override
            public void close() {}
        }
    }

    private static final class NoRegions implements Zoning {

        @Override
        public ZoningCalendar calendar() {
            return new ZoningCalendar(LocalDate.of(2025, 12, 31));
        }

        @Override
        public List<Region> regionsOf(ZoningScheme scheme) {
            return List.of();
        }

        @Override
        public List<RegionMembership> regionsOf(
                Collection<UnitId> provinces, LocalDate day, ZoningScheme scheme) {
            return List.of();
        }

        @Override
        public List<AdministrativeUnit> membersOf(
                ZoningScheme scheme, RegionCode region, LocalDate day) {
            return List.of();
        }
    }
}
