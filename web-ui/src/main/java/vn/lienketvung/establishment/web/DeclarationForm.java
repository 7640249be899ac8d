package vn.lienketvung.establishment.web;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.Question;

/**
 * Any step of a declaration as typed.
 *
 * @param communeName what was typed to find the commune
 * @param commune the one chosen where several answer to that
 */
record DeclarationForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable Boolean consent,
        @Nullable String consentText,
        @Nullable String province,
        @Nullable String communeName,
        @Nullable String commune,
        @Nullable String address,
        @Nullable String taxCode,
        @Nullable String foundedOn,
        @Nullable String members,
        @Nullable String size,
        @Nullable List<String> sectors,
        @Nullable String representative,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website) {

    static final DeclarationForm EMPTY = of(Answers.NONE, null);

    static DeclarationForm of(Answers said, @Nullable String communeName) {
        var sectors = said.to(Question.SECTORS);
        return new DeclarationForm(
                said.to(Question.KIND),
                said.to(Question.NAME),
                null,
                null,
                said.to(Question.PROVINCE),
                communeName,
                said.to(Question.COMMUNE),
                said.to(Question.ADDRESS),
                said.to(Question.TAX_CODE),
                said.to(Question.FOUNDED_ON),
                said.to(Question.MEMBERS),
                said.to(Question.SIZE),
                sectors == null ? null : List.of(sectors.split(" ")),
                said.to(Question.REPRESENTATIVE),
                said.to(Question.POSITION),
                said.to(Question.PHONE),
                said.to(Question.EMAIL),
                said.to(Question.WEBSITE));
    }

    boolean isAgreed() {
        return Boolean.TRUE.equals(consent);
    }

    Answers answers() {
        var given = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            var answer = to(question);
            if (answer != null) given.put(question, answer);
        }
        return new Answers(given);
    }

    /** The same place, with the commune that was found. */
    DeclarationForm in(String found) {
        return new DeclarationForm(
                kind,
                name,
                consent,
                consentText,
                province,
                communeName,
                found,
                address,
                taxCode,
                foundedOn,
                members,
                size,
                sectors,
                representative,
                position,
                phone,
                email,
                website);
    }

    private @Nullable String to(Question question) {
        return switch (question) {
            case KIND -> kind;
            case NAME -> name;
            case PROVINCE -> province;
            case COMMUNE -> commune;
            case ADDRESS -> address;
            case TAX_CODE -> taxCode;
            case FOUNDED_ON -> foundedOn;
            case MEMBERS -> members;
            case SIZE -> size;
            case SECTORS -> sectors == null ? null : String.join(" ", sectors);
            case REPRESENTATIVE -> representative;
            case POSITION -> position;
            case PHONE -> phone;
            case EMAIL -> email;
            case WEBSITE -> website;
        };
    }
}
