package vn.lienketvung.journeys;

import com.microsoft.playwright.Locator;
import vn.lienketvung.browser.Person;

/** What people see of the ladder of one commitment: on its page, among their notices, on the agenda of the council. */
record LadderWalk(String address, String text) {

    String read(Person person) {
        return person.open(address).text();
    }

    /** How many notices of the person speak of this commitment and stand for that day, on however many pages. */
    int noticesOf(Person person, String day) {
        int found = 0;
        for (int page = 1; ; page++) {
            var notices =
                    person.open("/lam-viec/thong-bao?trang=" + page)
                            .page()
                            .locator("main ul.notices li");
            found +=
                    notices.filter(new Locator.FilterOptions().setHasText("“" + text + "”"))
                            .filter(new Locator.FilterOptions().setHasText("ngày " + day + "."))
                            .count();
            if (person.page().locator("main a[rel=next]").count() == 0) return found;
        }
    }

    int stepsTaken(Person person) {
        person.open(address);
        return person.page().locator("main section.main ol.line > li.done").count();
    }

    void answer(Person person, String words) {
        person.open("/lam-viec/viec-cua-toi").follow("Phản hồi nhắc việc: " + text);
        person.type("words", words).press("Gửi phản hồi");
    }

    int itemsOnTheAgenda(Person coordinator) {
        return onTheAgenda(coordinator).count();
    }

    String paperForTheCouncil(Person coordinator) {
        return coordinator.press(onTheAgenda(coordinator).locator("a.btn")).text();
    }

    private Locator onTheAgenda(Person coordinator) {
        return coordinator
                .open("/lam-viec/hoi-dong")
                .page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(text));
    }
}
