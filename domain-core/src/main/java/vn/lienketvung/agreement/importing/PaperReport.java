package vn.lienketvung.agreement.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellProblem;

/**
 * What would become of a file if it were entered now.
 *
 * @param problems that concern no single agreement
 */
public record PaperReport(List<CellProblem> problems, List<Line> lines) {

    /** What would become of one agreement. */
    public enum Outlook {
        /** Nhập được: becomes a draft of a paper file. */
        READY,
        /** Đã có: the register holds it already, nothing is entered twice. */
        EXISTING,
        /** Còn lỗi: stays out until the file is mended. */
        FAULTY
    }

    /**
     * One agreement of the file.
     *
     * @param code as it stands in the sheet
     * @param existing what the register holds already; null when it is new
     * @param problems that keep it out
     * @param later what may still be missing when it is entered and is completed on the portal
     */
    public record Line(
            String code,
            int row,
            String title,
            @Nullable String number,
            @Nullable LocalDate signedOn,
            int parties,
            int commitments,
            KnownPapers.@Nullable Known existing,
            List<CellProblem> problems,
            List<CellProblem> later) {

        public Line {
            problems = List.copyOf(problems);
            later = List.copyOf(later);
        }

        public Outlook outlook() {
            if (existing != null) return Outlook.EXISTING;
            return problems.isEmpty() ? Outlook.READY : Outlook.FAULTY;
        }
    }

    public PaperReport {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    public int count(Outlook outlook) {
        return (int) lines.stream().filter(line -> line.outlook() == outlook).count();
    }

    /** Something can be entered: there is a good line, and nothing is wrong with the file as a whole. */
    public boolean mayEnter() {
        return problems.isEmpty() && count(Outlook.READY) > 0;
    }
}
