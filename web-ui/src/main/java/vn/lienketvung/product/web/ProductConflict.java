package vn.lienketvung.product.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.product.Product;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.ConflictPage;

/** Lays what I say of a product beside what somebody else stored meanwhile. */
@Component
class ProductConflict {

    private final ProductChoices choices;
    private final MessageSource messages;

    ProductConflict(ProductChoices choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
    }

    ModelAndView page(Product theirs, ProductForm mine, ProductForm stored) {
        var address = ProductController.ADDRESS + "/" + theirs.id();
        return new ConflictPage(
                        theirs.name(),
                        null,
                        rows(mine, stored),
                        address + "/sua",
                        address,
                        mine.resend(theirs.version()))
                .view();
    }

    private List<ConflictPage.Row> rows(ProductForm mine, ProductForm stored) {
        return List.of(
                row("product.name", mine.name(), stored.name()),
                row("product.set", set(mine.productSet()), set(stored.productSet())),
                row("product.story", mine.story(), stored.story()),
                row("product.unit", mine.unit(), stored.unit()),
                row("product.capacity", mine.monthlyCapacity(), stored.monthlyCapacity()),
                row("product.harvest", months(mine.harvest()), months(stored.harvest())),
                row("product.packaging", mine.packaging(), stored.packaging()),
                row("product.price.from", mine.priceFrom(), stored.priceFrom()),
                row("product.price.to", mine.priceTo(), stored.priceTo()),
                row("product.origin.commune", mine.communeName(), stored.communeName()));
    }

    private ConflictPage.Row row(String key, @Nullable String mine, @Nullable String theirs) {
        return new ConflictPage.Row(
                messages.getMessage(key, null, LocaleContextHolder.getLocale()), mine, theirs);
    }

    private @Nullable String set(@Nullable String number) {
        return choices.getSets().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.value().equals(number))
                .map(Choice::text)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String months(@Nullable List<String> chosen) {
        return chosen == null || chosen.isEmpty()
                ? null
                : choices.getMonths().stream()
                        .filter(each -> chosen.contains(each.value()))
                        .map(Choice::text)
                        .collect(Collectors.joining(", "));
    }
}
