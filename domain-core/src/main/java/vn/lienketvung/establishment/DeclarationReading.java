package vn.lienketvung.establishment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.Person;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Written;

/** Reads typed answers. Nothing is guessed: what cannot be read is empty here, and {@link DeclarationRule} says why. */
final class DeclarationReading {

    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final Pattern UNIT = Pattern.compile("\\d{5}@(\\d{4}-\\d{2}-\\d{2})?");

    private final Answers answers;
    private final PhoneNumbers phones;

    /** Read once, because a table asks a hundred thousand times. */
    private @Nullable Optional<TaxCode> taxCode;

    private @Nullable Optional<PhoneNumber> phone;

    DeclarationReading(Answers answers, PhoneNumbers phones) {
        this.answers = answers;
        this.phones = phones;
    }

    @Nullable EstablishmentKind kind() {
        return oneOf(EstablishmentKind.values(), answers.to(Question.KIND)).orElse(null);
    }

    Optional<ProvinceCode> province() {
        return typed(Question.PROVINCE)
                .filter(code -> PROVINCE.matcher(code).matches())
                .map(ProvinceCode::new);
    }

    Optional<UnitId> commune() {
        return typed(Question.COMMUNE).filter(unit -> UNIT.matcher(unit).matches()).map(UnitId::of);
    }

    Optional<TaxCode> taxCode() {
        var read = taxCode;
        if (read == null) taxCode = read = typed(Question.TAX_CODE).flatMap(TaxCode::read);
        return read;
    }

    Optional<LocalDate> foundedOn() {
        return typed(Question.FOUNDED_ON).flatMap(Written::day);
    }

    Optional<Integer> members() {
        return typed(Question.MEMBERS)
                .flatMap(Written::number)
                .filter(number -> number.scale() <= 0 && number.intValue() > 0)
                .map(number -> number.intValue());
    }

    Optional<SizeClass> size() {
        return oneOf(SizeClass.values(), answers.to(Question.SIZE));
    }

    Set<Sector> sectors() {
        var chosen = EnumSet.noneOf(Sector.class);
        typed(Question.SECTORS).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .flatMap(name -> oneOf(Sector.values(), name).stream())
                .forEach(chosen::add);
        return chosen;
    }

    Optional<PhoneNumber> phone() {
        var read = phone;
        if (read == null) phone = read = typed(Question.PHONE).flatMap(phones::read);
        return read;
    }

    Optional<Website> website() {
        return typed(Question.WEBSITE).flatMap(Website::read);
    }

    Optional<EmailAddress> email() {
        try {
            return typed(Question.EMAIL).map(EmailAddress::new);
        } catch (ActionRefused noAddress) {
            return Optional.empty();
        }
    }

    boolean isGiven(Question question) {
        return typed(question).isPresent();
    }

    int lengthOf(Question question) {
        return typed(question).map(String::length).orElse(0);
    }

    /** Only once the rule has found nothing. */
    Particulars particulars() {
        var kind = Objects.requireNonNull(kind());
        return new Particulars(
                kind,
                typed(Question.NAME).orElseThrow(),
                new Whereabouts(
                        province().orElseThrow(),
                        commune().orElseThrow(),
                        answers.to(Question.ADDRESS)),
                taxCode().orElse(null),
                foundedOn().orElse(null),
                kind.hasMembers() ? members().orElse(null) : null,
                kind.hasSize() ? size().orElse(null) : null,
                sectors(),
                new Person(
                        typed(Question.REPRESENTATIVE).orElseThrow(),
                        typed(Question.POSITION).orElseThrow()),
                phone().orElseThrow(),
                email().orElse(null),
                website().orElse(null));
    }

    private Optional<String> typed(Question question) {
        return Optional.ofNullable(answers.to(question)).filter(text -> !text.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, @Nullable String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
