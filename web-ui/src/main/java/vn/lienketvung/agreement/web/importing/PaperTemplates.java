package vn.lienketvung.agreement.web.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.agreement.importing.PaperCodes;
import vn.lienketvung.agreement.importing.PaperImportLimits;
import vn.lienketvung.agreement.importing.PaperLayout;
import vn.lienketvung.agreement.importing.PartyChoices;
import vn.lienketvung.organisation.OrganisationDirectory;

/** Writes the template in the language of the reader: a guide, three sheets to fill in, and the choices. */
@Component
class PaperTemplates {

    private static final int LINES_OF_GUIDE = 9;
    private static final int ROWS_EACH = 6;

    private final OrganisationDirectory organisations;
    private final PaperImportLimits limits;
    private final MessageSource messages;

    PaperTemplates(
            OrganisationDirectory organisations, PaperImportLimits limits, MessageSource messages) {
        this.organisations = organisations;
        this.limits = limits;
        this.messages = messages;
    }

    byte[] write(Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lien Ket Vung", "1.0")) {
            write(new PaperTemplate(book, key -> messages.getMessage(key, null, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(PaperTemplate template) {
        template.guide(LINES_OF_GUIDE);
        var agreements = template.sheet("agreements", PaperLayout.AGREEMENTS);
        var parties = template.sheet("parties", PaperLayout.PARTIES);
        var commitments = template.sheet("commitments", PaperLayout.COMMITMENTS);
        var codes = template.codes();
        var kinds = codes.list("kind", choices(template, AgreementKind.values(), PaperCodes::of));
        var fields =
                codes.list("field", choices(template, CooperationField.values(), PaperCodes::of));
        var capacities =
                codes.list("capacity", choices(template, SigningCapacity.values(), PaperCodes::of));
        var bodies =
                codes.list(
                        "organisation",
                        organisations.mayBeParty().stream().map(PartyChoices::label).toList());
        int most = limits.mostAgreements();
        agreements.choose("kind", kinds, most).choose("field", fields, most);
        parties.choose("organisation", bodies, most * ROWS_EACH)
                .choose("focalPoint", bodies, most * ROWS_EACH)
                .choose("capacity", capacities, most * ROWS_EACH);
        commitments
                .choose("implementer", bodies, most * ROWS_EACH)
                .choose("verifier", bodies, most * ROWS_EACH);
    }

    private static <E extends Enum<E>> List<String> choices(
            PaperTemplate template, E[] values, Function<E, String> code) {
        return Arrays.stream(values)
                .map(value ->
                        code.apply(value)
                                + PaperCodes.DASH
                                + template.say(
                                        value.getDeclaringClass().getSimpleName()
                                                + "."
                                                + value.name()))
                .toList();
    }
}
