package vn.lienketvung.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;

/** Who is signed in and where they may go, for the layout; templates reach it as {@code @masthead}. */
@Component("masthead")
class Masthead {

    private static final NavigationEntry TASKS =
            new NavigationEntry("tasks", "/lam-viec/viec-cua-toi", "list");
    private static final NavigationEntry AGREEMENTS =
            new NavigationEntry("agreements", "/lam-viec/thoa-thuan", "file");
    private static final NavigationEntry ANALYSIS =
            new NavigationEntry("analysis", "/lam-viec/phan-tich", "chart");
    private static final NavigationEntry REPORTS =
            new NavigationEntry("reports", "/lam-viec/bao-cao", "file");
    private static final NavigationEntry PUBLIC =
            new NavigationEntry("public", "/thoa-thuan", "file");
    private static final NavigationEntry PRODUCTS =
            new NavigationEntry("products", "/san-pham", "box");
    private static final NavigationEntry FIGURES =
            new NavigationEntry("figures", "/so-lieu", "table");
    private static final NavigationEntry FIGURE_WORK =
            new NavigationEntry("figure-work", "/lam-viec/so-lieu", "table");
    private static final NavigationEntry TERRITORY =
            new NavigationEntry("territory", "/tra-cuu/dia-ban", "map");
    private static final NavigationEntry ESTABLISHMENTS =
            new NavigationEntry("establishments", "/lam-viec/co-so", "building");
    private static final NavigationEntry OWN_PRODUCTS =
            new NavigationEntry("own-products", "/lam-viec/san-pham-cua-toi", "box");
    private static final NavigationEntry OWN_ESTABLISHMENT =
            new NavigationEntry("own-establishment", "/lam-viec/co-so-cua-toi", "building");
    private static final NavigationEntry DECLARE =
            new NavigationEntry("declare", "/dang-ky-co-so", "building");
    private static final NavigationEntry OCOP =
            new NavigationEntry("ocop", "/ocop/bo-tieu-chi", "list");
    private static final NavigationEntry DOSSIERS =
            new NavigationEntry("dossiers", "/lam-viec/ho-so-ocop", "list");
    private static final NavigationEntry ORGANISATIONS =
            new NavigationEntry("organisations", "/quan-tri/don-vi", "building");
    private static final NavigationEntry ACCOUNTS =
            new NavigationEntry("accounts", "/quan-tri/nguoi-dung", "people");
    private static final NavigationEntry COUNCIL =
            new NavigationEntry("council", "/lam-viec/hoi-dong", "table");
    private static final NavigationEntry CALENDAR =
            new NavigationEntry("calendar", "/quan-tri/lich-lam-viec", "calendar");
    private static final NavigationEntry CODES =
            new NavigationEntry("codes", "/quan-tri/danh-muc", "table");
    private static final NavigationEntry OUTBOX =
            new NavigationEntry("outbox", "/quan-tri/hop-thu-di", "mail");
    private static final NavigationEntry HEALTH =
            new NavigationEntry("health", "/quan-tri/suc-khoe", "health");
    private static final NavigationEntry AUDIT =
            new NavigationEntry("audit", "/quan-tri/nhat-ky", "journal");

    /** The person who is signed in; null for a visitor. */
    public @Nullable Official getOfficial() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes current
                ? CurrentOfficial.of(current.getRequest())
                : null;
    }

    /** The main navigation of whoever looks at the page, what is asked for most first; home is where the name leads. */
    public List<NavigationEntry> getNavigation() {
        Official official = getOfficial();
        return official == null
                ? List.of(PRODUCTS, PUBLIC, FIGURES, DECLARE, OCOP, TERRITORY)
                : navigation(official);
    }

    static List<NavigationEntry> navigation(Official official) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (worksOnAgreements(official)) entries.addAll(List.of(TASKS, AGREEMENTS));
        else if (readsAgreements(official)) entries.addAll(List.of(TASKS, AGREEMENTS));
        else if (official.holds(Role.OCOP_COUNCIL_MEMBER)) entries.add(TASKS);
        if (looksOn(official)) entries.add(ANALYSIS);
        if (reports(official)) entries.addAll(List.of(FIGURE_WORK, REPORTS));
        if (official.holds(Role.REGIONAL_COORDINATOR)) entries.add(COUNCIL);
        if (keepsEstablishments(official)) entries.add(ESTABLISHMENTS);
        if (speaksForEstablishment(official))
            entries.addAll(List.of(OWN_PRODUCTS, OWN_ESTABLISHMENT));
        if (handlesDossiers(official)) entries.add(DOSSIERS);
        if (official.holds(Role.ADMINISTRATOR))
            entries.addAll(List.of(ORGANISATIONS, ACCOUNTS, CALENDAR, CODES, OUTBOX, HEALTH));
        if (official.holds(Role.AUDITOR)) entries.add(AUDIT);
        entries.addAll(List.of(PUBLIC, PRODUCTS, FIGURES, OCOP, TERRITORY));
        return entries;
    }

    private static boolean worksOnAgreements(Official official) {
        return official.grants().stream().anyMatch(grant -> grant.role().worksOnAgreements());
    }

    /** Whether there are figures of a province, a region or the nation for this person. */
    private static boolean looksOn(Official official) {
        return official.watches()
                || official.holds(Role.REGIONAL_COORDINATOR)
                || official.holds(Role.REVIEWER);
    }

    /** Whether figures and six-month reports of provinces are this person's affair. */
    private static boolean reports(Official official) {
        return official.watches() || official.holds(Role.REGIONAL_COORDINATOR);
    }

    private static boolean keepsEstablishments(Official official) {
        return official.holds(Role.COMMUNE_FOCAL_POINT)
                || official.holds(Role.MINISTRY_STAFF)
                || official.grants().stream()
                        .anyMatch(grant -> grant.role().reach() == Reach.OWN_PROVINCE);
    }

    private static boolean speaksForEstablishment(Official official) {
        return official.holds(Role.COOPERATIVE_REPRESENTATIVE)
                || official.holds(Role.RETAILER_REPRESENTATIVE);
    }

    private static boolean handlesDossiers(Official official) {
        return keepsEstablishments(official) || speaksForEstablishment(official);
    }

    private static boolean readsAgreements(Official official) {
        return official.grants().stream().anyMatch(grant -> grant.role().readsAgreements());
    }
}
