package vn.lienketvung.product.web;

import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.ocop.CriteriaSetLine;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.ocop.ProductSet;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.ProductState;
import vn.lienketvung.shared.web.Choice;

/** What the fields of these pages offer; templates reach it as {@code @productChoices}. */
@Component("productChoices")
class ProductChoices {

    private final CriteriaSets sets;
    private final MessageSource messages;

    ProductChoices(CriteriaSets sets, MessageSource messages) {
        this.sets = sets;
        this.messages = messages;
    }

    /** The product sets by group, in the order of the decision. */
    public Map<ProductGroup, List<Choice>> getSets() {
        var offered = new LinkedHashMap<ProductGroup, List<Choice>>();
        var all = sets.lines().stream().map(CriteriaSetLine::product).toList();
        for (var group : ProductGroup.values())
            offered.put(
                    group,
                    all.stream()
                            .filter(each -> each.group() == group)
                            .sorted(Comparator.comparing(ProductSet::number))
                            .map(each -> new Choice(String.valueOf(each.number()), nameOf(each)))
                            .distinct()
                            .toList());
        return offered;
    }

    /** How the set of that number is called. */
    Optional<ProductSet> set(Optional<Integer> number) {
        return number.flatMap(wanted ->
                sets.lines().stream()
                        .map(CriteriaSetLine::product)
                        .filter(each -> each.number() == wanted)
                        .findFirst());
    }

    /** How each set is called, by its number. */
    Map<Integer, String> names() {
        var names = new LinkedHashMap<Integer, String>();
        sets.lines().forEach(line -> names.put(line.product().number(), nameOf(line.product())));
        return names;
    }

    public String nameOf(ProductSet set) {
        return locale().getLanguage().equals("en") ? set.nameEnglish() : set.name();
    }

    public List<Choice> getGroups() {
        return of(ProductGroup.values());
    }

    public List<Choice> getStates() {
        return of(ProductState.values());
    }

    public List<Choice> getCertificates() {
        return of(CertificateKind.values());
    }

    public List<Choice> getMonths() {
        return Arrays.stream(Month.values())
                .map(month ->
                        new Choice(
                                String.valueOf(month.getValue()),
                                messages.getMessage("product.month." + month, null, locale())))
                .toList();
    }

    private List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each ->
                        new Choice(
                                each.name(),
                                messages.getMessage(
                                        each.getDeclaringClass().getSimpleName()
                                                + "."
                                                + each.name(),
                                        null,
                                        locale())))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
