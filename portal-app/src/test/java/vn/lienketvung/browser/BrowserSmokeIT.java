package vn.lienketvung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NeedsChromium.class)
class BrowserSmokeIT {

    @Test
    void theBrowserOpensAPage() {
        try (BrowserContext context = Chromium.newContext(Chromium.phone())) {
            Page page = context.newPage();
            page.setContent("<title>Liên Kết Vùng</title>");
            assertThat(page.title()).isEqualTo("Liên Kết Vùng");
            assertThat(page.evaluate("navigator.language")).isEqualTo("vi-VN");
        }
    }
}
