package vn.lienketvung.codelist.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lienketvung.codelist.CodeEntries;
import vn.lienketvung.shared.VietnamTime;

/** The code lists for the forms of every context; templates reach it as {@code @codeChoices}, once for a page. */
@Component("codeChoices")
public class CodeChoices {

    private final CodeEntries entries;
    private final Clock clock;

    public CodeChoices(CodeEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param list the code of the list, such as {@code don-vi-tinh}
     */
    public OfferedCodes of(String list) {
        return new OfferedCodes(entries.book(list, VietnamTime.today(clock)));
    }
}
