package vn.lienketvung.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.InMemoryViews;
import vn.lienketvung.register.RegisterFilter;

@WebMvcTest
@Import({InMemoryPortal.class, SavedViewController.class, RegisterController.class})
@WithMockUser
class SavedViewControllerTests {

    private static final String HERE = "/lam-viec/thoa-thuan/goc-nhin";

    @Autowired MockMvc mvc;
    @Autowired InMemoryViews views;
    @Autowired InMemoryPortal.Rows register;

    @BeforeEach
    void nothingSaved() {
        views.clear();
    }

    @Test
    void theFiltersInUseAreSavedUnderANameAndBecomeATab() throws Exception {
        assertThat(text(get(URI.create(HERE + "?tt=SIGNED&tinh=82")), Cast.LAN))
                .contains("Trạng thái: Đã ký; Tỉnh, thành phố: Đồng Tháp");

        var saved =
                perform(
                        post(HERE)
                                .param("name", "Đã ký của tỉnh")
                                .param("query", "tt=SIGNED&tinh=82"),
                        Cast.LAN);

        assertThat(saved.getRedirectedUrl()).isEqualTo("/lam-viec/thoa-thuan?tt=SIGNED&tinh=82");
        assertThat(text(get(URI.create("/lam-viec/thoa-thuan?tinh=82&tt=SIGNED")), Cast.LAN))
                .contains("aria-current=\"page\">Đã ký của tỉnh");
        assertThat(text(get("/lam-viec/thoa-thuan"), Cast.PHUC)).doesNotContain("Đã ký của tỉnh");
    }

    @Test
    void aNameThatIsTakenOrMissingIsRefusedAndWhatWasTypedStays() throws Exception {
        save("Quá hạn", "canhbao=qua-han", false);

        var again =
                perform(post(HERE).param("name", "qua han").param("query", "tt=SIGNED"), Cast.LAN);

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "đã có góc nhìn mang tên này", "value=\"qua han\"", "value=\"tt=SIGNED\"");
        assertThat(perform(post(HERE).param("name", "").param("query", ""), Cast.LAN).getStatus())
                .isEqualTo(422);
    }

    @Test
    void colleaguesMeetASharedViewAndTheRegisterOpensWithTheOneTheyChose() throws Exception {
        save("Của sở", "tt=SIGNED", true);
        var id = views.of(Cast.PHUC).getFirst().id();

        assertThat(perform(post(HERE + "/" + id + "/mac-dinh"), Cast.PHUC).getStatus())
                .isEqualTo(303);

        text(get("/lam-viec/thoa-thuan"), Cast.PHUC);
        assertThat(register.asked.status()).isNotNull();
        text(get("/lam-viec/thoa-thuan"), Cast.LAN);
        assertThat(register.asked).isEqualTo(RegisterFilter.none());
        text(get(URI.create("/lam-viec/thoa-thuan?xem=tat-ca")), Cast.PHUC);
        assertThat(register.asked).isEqualTo(RegisterFilter.none());
    }

    @Test
    void onlyItsOwnerRevisesOrDeletesAView() throws Exception {
        save("Của sở", "tt=SIGNED", true);
        var id = views.of(Cast.LAN).getFirst().id();
        var renaming = post(HERE).param("id", id.toString()).param("name", "Tên khác");

        assertThat(perform(renaming, Cast.PHUC).getStatus()).isEqualTo(404);
        assertThat(perform(post(HERE + "/" + id + "/xoa"), Cast.PHUC).getStatus()).isEqualTo(404);
        assertThat(perform(post(HERE + "/" + id + "/mac-dinh"), Cast.DUNG).getStatus())
                .isEqualTo(404);
        assertThat(text(get(HERE + "?sua=" + id), Cast.LAN)).contains("value=\"Của sở\"");
        assertThat(
                        perform(
                                        post(HERE)
                                                .param("id", id.toString())
                                                .param("name", "Tên khác"),
                                        Cast.LAN)
                                .getStatus())
                .isEqualTo(303);
        assertThat(views.of(Cast.LAN).getFirst().query()).isEqualTo("tt=SIGNED");
        assertThat(views.of(Cast.PHUC)).isEmpty();
        assertThat(perform(post(HERE + "/" + id + "/xoa"), Cast.LAN).getStatus()).isEqualTo(303);
        assertThat(views.of(Cast.LAN)).isEmpty();
    }

    private void save(String name, String query, boolean shared) throws Exception {
        var request = post(HERE).param("name", name).param("query", query);
        if (shared) request.param("shared", "true");
        assertThat(perform(request, Cast.LAN).getStatus()).isEqualTo(303);
    }

    private String text(MockHttpServletRequestBuilder request, Official official) throws Exception {
        var answer = perform(request, official);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(
            MockHttpServletRequestBuilder request, Official official) throws Exception {
        return mvc.perform(
                        request.requestAttr(Official.class.getName(), official)
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }
}
