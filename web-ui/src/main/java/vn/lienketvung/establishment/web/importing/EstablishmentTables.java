package vn.lienketvung.establishment.web.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.establishment.Sector;
import vn.lienketvung.establishment.SizeClass;
import vn.lienketvung.establishment.importing.ImportEstablishments;
import vn.lienketvung.exchange.web.TableKind;
import vn.lienketvung.exchange.web.TemplateWords;
import vn.lienketvung.geography.ProvinceCode;

/** Tables of establishments. */
@Component
@Order(1)
class EstablishmentTables implements TableKind {

    private final ImportEstablishments intake;
    private final TemplateWords words;

    EstablishmentTables(ImportEstablishments intake, TemplateWords words) {
        this.intake = intake;
        this.words = words;
    }

    @Override
    public ImportEstablishments intake() {
        return intake;
    }

    @Override
    public String address() {
        return "co-so";
    }

    @Override
    public String register() {
        return "/lam-viec/co-so";
    }

    @Override
    public List<String> texts() {
        return List.of(Question.TAX_CODE.field(), Question.PHONE.field());
    }

    @Override
    public Map<String, List<String>> choices(@Nullable ProvinceCode province, Locale locale) {
        var choices = new HashMap<String, List<String>>();
        choices.put(Question.KIND.field(), words.of(EstablishmentKind.values(), locale));
        choices.put(Question.SIZE.field(), words.of(SizeClass.values(), locale));
        choices.put(Question.SECTORS.field(), words.of(Sector.values(), locale));
        choices.put(Question.PROVINCE.field(), words.provinces(province));
        if (province != null) choices.put(Question.COMMUNE.field(), words.communes(province));
        return choices;
    }
}
