package vn.lienketvung.ocop.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.importing.CriteriaLayout;

/** Writes the template of criteria in the language of the reader, empty or with a set in it. */
@Component
class CriteriaTemplates {

    private static final int LINES_OF_GUIDE = 8;

    private final MessageSource messages;

    CriteriaTemplates(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param set what to fill in; null for the empty template
     */
    byte[] write(@Nullable CriteriaSet set, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lien Ket Vung", "1.0")) {
            write(set, new CriteriaWorkbook(book, key -> messages.getMessage(key, null, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable CriteriaSet set, CriteriaWorkbook book) {
        book.guide(LINES_OF_GUIDE);
        var sets = book.sheet("sets", CriteriaLayout.SETS);
        var criteria = book.sheet("criteria", CriteriaLayout.CRITERIA);
        var options = book.sheet("options", CriteriaLayout.OPTIONS);
        if (set == null) return;
        var product = set.product();
        sets.row(
                product.number(),
                product.name(),
                product.nameEnglish(),
                product.group().number(),
                product.subgroup(),
                product.subgroupEnglish(),
                set.legalBasis());
        for (var part : set.parts()) write(product.number(), part, null, criteria, options);
    }

    private static void write(
            int number,
            Criterion each,
            @Nullable String parent,
            CriteriaWorkbook.Filling criteria,
            CriteriaWorkbook.Filling options) {
        var text = each.text();
        criteria.row(
                number,
                each.code(),
                parent,
                text.title(),
                text.titleEnglish(),
                each.maxPoints(),
                text.note(),
                text.condition(),
                each.oneCase() ? CriteriaLayout.YES : null);
        for (var option : each.options())
            options.row(number, each.code(), option.label(), option.points(), option.stars());
        for (var below : each.divisions()) write(number, below, each.code(), criteria, options);
    }
}
