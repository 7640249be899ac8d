package vn.lienketvung.establishment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.Person;

/** What an establishment says of itself. */
public abstract class DeclaredEstablishment {

    private EstablishmentKind kind;
    private String name;
    private ProvinceCode province;
    private String commune;
    private @Nullable String address;
    private @Nullable String taxCode;
    private @Nullable LocalDate foundedOn;
    private @Nullable Integer members;
    private @Nullable SizeClass size;
    private String sectors;
    private String representative;
    private String representativePosition;
    private String phone;
    private @Nullable String email;
    private @Nullable String website;

    @SuppressWarnings("NullAway.Init") // filled by say
    DeclaredEstablishment(Particulars said) {
        say(said);
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected DeclaredEstablishment() {}

    final void say(Particulars said) {
        kind = said.kind();
        name = said.name();
        province = said.place().province();
        commune = said.place().commune().toString();
        address = said.place().address();
        taxCode = said.taxCode() == null ? null : said.taxCode().value();
        foundedOn = said.foundedOn();
        members = said.members();
        size = said.size();
        sectors =
                said.sectors().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Sector::name)
                        .collect(Collectors.joining(" "));
        representative = said.representative().fullName();
        representativePosition = said.representative().position();
        phone = said.phone().value();
        email = said.email() == null ? null : said.email().value();
        website = said.website() == null ? null : said.website().value();
    }

    public EstablishmentKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Whereabouts place() {
        return new Whereabouts(province, UnitId.of(commune), address);
    }

    /** Null for those who have none. */
    public @Nullable TaxCode taxCode() {
        return taxCode == null ? null : new TaxCode(taxCode);
    }

    public @Nullable LocalDate foundedOn() {
        return foundedOn;
    }

    public @Nullable Integer members() {
        return members;
    }

    public @Nullable SizeClass size() {
        return size;
    }

    /** One at least. */
    public Set<Sector> sectors() {
        var all = EnumSet.noneOf(Sector.class);
        Arrays.stream(sectors.split(" ")).map(Sector::valueOf).forEach(all::add);
        return all;
    }

    public Person representative() {
        return new Person(representative, representativePosition);
    }

    public PhoneNumber phone() {
        return new PhoneNumber(phone);
    }

    public @Nullable EmailAddress email() {
        return email == null ? null : new EmailAddress(email);
    }

    public @Nullable Website website() {
        return website == null ? null : new Website(website);
    }

    /** All of it, as it was declared last. */
    public Particulars particulars() {
        return new Particulars(
                kind,
                name,
                place(),
                taxCode(),
                foundedOn,
                members,
                size,
                sectors(),
                representative(),
                phone(),
                email(),
                website());
    }
}
