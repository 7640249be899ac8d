package vn.lienketvung.establishment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Person;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.privacy.Consent;

/** Establishments in states that tests need, all in Sa Đéc, Đồng Tháp, all invented. */
public final class EstablishmentMother {

    public static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
    public static final LocalDate DUE = LocalDate.of(2026, 11, 19);
    public static final UnitId SA_DEC = UnitId.of("29905@2025-07-01");
    public static final Official OFFICIAL = Cast.LAN;

    private static final Map<EstablishmentState, List<EstablishmentMove>> WAYS =
            Map.of(
                    EstablishmentState.DECLARED, List.of(),
                    EstablishmentState.SENT_BACK, List.of(EstablishmentMove.SEND_BACK),
                    EstablishmentState.ACTIVE, List.of(EstablishmentMove.CONFIRM),
                    EstablishmentState.SUSPENDED,
                            List.of(EstablishmentMove.CONFIRM, EstablishmentMove.SUSPEND),
                    EstablishmentState.DISSOLVED,
                            List.of(EstablishmentMove.CONFIRM, EstablishmentMove.DISSOLVE),
                    EstablishmentState.MERGED, List.of(EstablishmentMove.CONFIRM));

    private static final Consent CONSENT = new Consent(null, NOW);

    private EstablishmentMother() {}

    /** A cooperative founded under the law of 2012 that declared everything. */
    public static Particulars cooperative(String taxCode) {
        return new Particulars(
                EstablishmentKind.COOPERATIVE,
                "Hợp tác xã Xoài Mẫu",
                new Whereabouts(OrganisationMother.DONG_THAP, SA_DEC, "Ấp Mẫu"),
                new TaxCode(taxCode),
                LocalDate.of(2019, 3, 9),
                12,
                SizeClass.SMALL,
                Set.of(Sector.CROPS, Sector.PROCESSING),
                new Person("Ngô Văn Mẫu", "Giám đốc"),
                new PhoneNumber("+84912345678"),
                new EmailAddress("mau@example.vn"),
                new Website("https://example.vn"));
    }

    /** A body of that kind with an address for mail. */
    public static Particulars ofKind(EstablishmentKind kind) {
        var said = cooperative("0100233488");
        return new Particulars(
                kind,
                "Cơ sở Mẫu",
                said.place(),
                said.taxCode(),
                said.foundedOn(),
                kind.hasMembers() ? said.members() : null,
                null,
                said.sectors(),
                said.representative(),
                said.phone(),
                said.email(),
                null);
    }

    /** The same cooperative with another address for mail. */
    public static Particulars writtenTo(String email) {
        return otherwise("Hợp tác xã Xoài Mẫu", email);
    }

    /** The same cooperative under another name. */
    public static Particulars named(String name) {
        return otherwise(name, "mau@example.vn");
    }

    private static Particulars otherwise(String name, String email) {
        var said = cooperative("0100233488");
        return new Particulars(
                said.kind(),
                name,
                said.place(),
                said.taxCode(),
                said.foundedOn(),
                said.members(),
                said.size(),
                said.sectors(),
                said.representative(),
                said.phone(),
                new EmailAddress(email),
                said.website());
    }

    /** Its address answered and its number was called. */
    public static void reach(Establishment establishment) {
        establishment.prove(NOW);
        establishment.called(OFFICIAL, NOW);
    }

    /** A household with a personal number and nothing that is optional. */
    public static Particulars household(String personalNumber) {
        return new Particulars(
                EstablishmentKind.HOUSEHOLD,
                "Hộ Bánh Phồng Mẫu",
                new Whereabouts(OrganisationMother.DONG_THAP, SA_DEC, null),
                new TaxCode(personalNumber),
                null,
                null,
                null,
                Set.of(Sector.CRAFTS),
                new Person("Lê Thị Mẫu", "Chủ hộ"),
                new PhoneNumber("+84912345679"),
                null,
                null);
    }

    public static Establishment declared() {
        return of(cooperative("0100233488"));
    }

    public static Establishment of(Particulars said) {
        return new Establishment(said, CONSENT, DUE, null, NOW);
    }

    public static Establishment at(EstablishmentState state) {
        var establishment = declared();
        if (!WAYS.containsKey(state)) throw new IllegalStateException("No way to " + state);
        WAYS.get(state).forEach(move -> move(establishment, move));
        if (state == EstablishmentState.MERGED) merge(establishment);
        return establishment;
    }

    /** A confirmed one whose body stood among the organisations before. */
    public static Establishment active(EstablishmentId id) {
        var establishment =
                new Establishment(id, cooperative("0100233488"), CONSENT, DUE, OFFICIAL, NOW);
        move(establishment, EstablishmentMove.CONFIRM);
        return establishment;
    }

    /** Does it as whoever answers for it would. */
    public static void move(Establishment establishment, EstablishmentMove move) {
        if (move == EstablishmentMove.DECLARE_AGAIN)
            establishment.declareAgain(establishment.particulars(), DUE.plusDays(7), null, NOW);
        else establishment.move(move, "Lý do thử", OFFICIAL, NOW);
    }

    /** By a decision of this month. */
    public static void rename(Establishment establishment, String name) {
        establishment.amend(
                named(name),
                Set.of(Question.NAME),
                new AmendmentGround("Quyết định số 12/QĐ-UBND", LocalDate.of(2026, 11, 2)),
                OFFICIAL,
                NOW);
    }

    /** Into some other record. */
    public static void merge(Establishment establishment) {
        establishment.mergeInto(declared(), OFFICIAL, NOW);
    }

    public static void openAccount(Establishment establishment) {
        establishment.openAccount(NOW);
    }

    /** The answers of somebody who declares the cooperative above. */
    public static Answers answers() {
        var given = new EnumMap<Question, String>(Question.class);
        given.put(Question.KIND, "COOPERATIVE");
        given.put(Question.NAME, "Hợp tác xã Xoài Mẫu");
        given.put(Question.PROVINCE, "82");
        given.put(Question.COMMUNE, SA_DEC.toString());
        given.put(Question.TAX_CODE, "0100233488");
        given.put(Question.FOUNDED_ON, "09/03/2019");
        given.put(Question.MEMBERS, "12");
        given.put(Question.SECTORS, "CROPS PROCESSING");
        given.put(Question.REPRESENTATIVE, "Ngô Văn Mẫu");
        given.put(Question.POSITION, "Giám đốc");
        given.put(Question.PHONE, "0912 345 678");
        return new Answers(given);
    }

    /** The same with one answer changed; empty for none. */
    public static Answers with(Question question, String answer) {
        var given = new EnumMap<Question, String>(Question.class);
        given.putAll(answers().given());
        if (answer.isEmpty()) given.remove(question);
        else given.put(question, answer);
        return new Answers(given);
    }

    /** An unfinished declaration, for tests that store one. */
    public static Declaration unfinished() {
        return new Declaration(DeclarationId.random(), null, CONSENT, answers(), NOW);
    }

    /** Somebody whose organisation bears the number of the establishment. */
    public static UUID numberOf(Establishment establishment) {
        return establishment.id().value();
    }

    public static EstablishmentScope scopeOf(Official official) {
        return EstablishmentScope.of(official);
    }
}
