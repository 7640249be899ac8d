package vn.lienketvung.establishment;

import java.util.EnumMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Written;

/** What was declared, as the answers that somebody would type. */
final class DeclaredAnswers {

    private final EnumMap<Question, String> given = new EnumMap<>(Question.class);

    private DeclaredAnswers() {}

    static Answers of(Establishment establishment, PhoneNumbers phones) {
        return of(establishment.particulars(), phones);
    }

    static Answers of(Particulars said, PhoneNumbers phones) {
        var all = new DeclaredAnswers();
        all.body(said);
        all.work(said);
        all.contact(said, phones);
        return new Answers(all.given);
    }

    private void body(Particulars said) {
        put(Question.KIND, said.kind().name());
        put(Question.NAME, said.name());
        put(Question.PROVINCE, said.place().province().value());
        put(Question.COMMUNE, said.place().commune().toString());
        put(Question.ADDRESS, said.place().address());
    }

    private void work(Particulars said) {
        put(Question.TAX_CODE, said.taxCode() == null ? null : said.taxCode().value());
        put(Question.FOUNDED_ON, said.foundedOn() == null ? null : Written.day(said.foundedOn()));
        put(Question.MEMBERS, said.members() == null ? null : said.members().toString());
        put(Question.SIZE, said.size() == null ? null : said.size().name());
        put(
                Question.SECTORS,
                said.sectors().stream()
                        .sorted()
                        .map(Sector::name)
                        .collect(Collectors.joining(" ")));
    }

    private void contact(Particulars said, PhoneNumbers phones) {
        put(Question.REPRESENTATIVE, said.representative().fullName());
        put(Question.POSITION, said.representative().position());
        put(Question.PHONE, phones.written(said.phone()));
        put(Question.EMAIL, said.email() == null ? null : said.email().value());
        put(Question.WEBSITE, said.website() == null ? null : said.website().value());
    }

    private void put(Question question, @Nullable String answer) {
        if (answer != null) given.put(question, answer);
    }
}
