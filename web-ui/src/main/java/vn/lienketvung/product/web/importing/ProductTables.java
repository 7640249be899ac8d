package vn.lienketvung.product.web.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.web.TableKind;
import vn.lienketvung.exchange.web.TemplateWords;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.ocop.CriteriaSetLine;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.ProductSet;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.importing.ImportProducts;
import vn.lienketvung.product.importing.ProductColumn;

/** Tables of products. */
@Component
@Order(2)
class ProductTables implements TableKind {

    private final ImportProducts intake;
    private final CriteriaSets sets;
    private final TemplateWords words;

    ProductTables(ImportProducts intake, CriteriaSets sets, TemplateWords words) {
        this.intake = intake;
        this.sets = sets;
        this.words = words;
    }

    @Override
    public ImportProducts intake() {
        return intake;
    }

    @Override
    public String address() {
        return "san-pham";
    }

    @Override
    public String register() {
        return "/lam-viec/san-pham";
    }

    /** Months too: a spreadsheet takes 3-5 for the third of May. */
    @Override
    public List<String> texts() {
        return List.of(
                ProductColumn.PRODUCER_TAX_CODE.key(),
                ProductColumn.HARVEST.key(),
                ProductColumn.CERTIFICATE_NUMBER.key());
    }

    @Override
    public Map<String, List<String>> choices(@Nullable ProvinceCode province, Locale locale) {
        var choices = new HashMap<String, List<String>>();
        choices.put(ProductColumn.PRODUCT_SET.key(), sets(locale));
        choices.put(ProductColumn.CERTIFICATE.key(), words.of(CertificateKind.values(), locale));
        choices.put(ProductColumn.PROVINCE.key(), words.provinces(province));
        choices.put(ProductColumn.ORIGIN_PROVINCE.key(), words.provinces(null));
        if (province == null) return choices;
        var communes = words.communes(province);
        choices.put(ProductColumn.COMMUNE.key(), communes);
        choices.put(ProductColumn.ORIGIN.key(), communes);
        return choices;
    }

    private List<String> sets(Locale locale) {
        return sets.lines().stream()
                .map(CriteriaSetLine::product)
                .sorted(Comparator.comparing(ProductSet::number))
                .map(each -> ImportProducts.listed(each, nameOf(each, locale)))
                .distinct()
                .toList();
    }

    private static String nameOf(ProductSet set, Locale locale) {
        return locale.getLanguage().equals("en") ? set.nameEnglish() : set.name();
    }
}
