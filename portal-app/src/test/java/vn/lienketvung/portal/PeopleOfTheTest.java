package vn.lienketvung.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.SignInRecord;
import vn.lienketvung.identity.SignInRecords;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;

/**
 * One person per role beside the demo cast, whose user name is the role in lower case; rights can be changed
 * while they are in.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PeopleOfTheTest {

    public static final String PASSWORD = "mật khẩu thử nghiệm";

    /** Who there is, by account; a test may take somebody out. */
    public static final Map<AccountId, Official> PEOPLE = new ConcurrentHashMap<>();

    private static final Map<String, AccountId> NAMES = new ConcurrentHashMap<>();

    static {
        for (Role role : Role.values()) {
            Official official = official(role);
            PEOPLE.put(official.account(), official);
            NAMES.put(role.name().toLowerCase(Locale.ROOT), official.account());
        }
    }

    @Bean
    @Primary
    SignInRecords fakeSignInRecords(
            PasswordEncoder encoder, @Qualifier("jdbcSignInRecords") SignInRecords real) {
        String hash = encoder.encode(PASSWORD);
        return username ->
                Optional.ofNullable(NAMES.get(username))
                        .map(id -> new SignInRecord(id, username, hash, PEOPLE.containsKey(id)))
                        .or(() -> real.findByUsername(username));
    }

    @Bean
    @Primary
    Officials fakeOfficials(@Qualifier("jdbcOfficials") Officials real) {
        return account ->
                Optional.ofNullable(PEOPLE.get(account)).or(() -> real.findByAccount(account));
    }

    public static AccountId account(Role role) {
        return NAMES.get(role.name().toLowerCase(Locale.ROOT));
    }

    static Official official(Role role) {
        AccountId account = AccountId.random();
        Audience sees = Audience.ofBit(4);
        return new Official(
                account,
                "Người " + role.name(),
                "Chuyên viên",
                OrganisationId.random(),
                "Sở Công Thương mẫu",
                OrganisationKind.DEPARTMENT,
                new ProvinceCode("01"),
                List.of(new Grant(role, false, Set.of(new ProvinceCode("01")))),
                new Sight(
                        new Actor(account.toString(), "Người mẫu", role.name(), "Sở", "01"),
                        sees,
                        sees));
    }
}
