package vn.lienketvung.portal.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.CheckForm;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.LocalMatter;
import vn.lienketvung.dossier.ReportLocally;
import vn.lienketvung.dossier.ReportLocally.Found;
import vn.lienketvung.identity.Official;

/** What the ward and the province do with a dossier before its council. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoDossierOffices {

    private static final Map<String, String> MISSING =
            Map.of(
                    "A1", "Chưa có hợp đồng mua nguyên liệu của vụ gần nhất. (Minh họa.)",
                    "B4", "Ảnh chụp điểm bán bị mờ, xin gửi ảnh khác. (Minh họa.)");

    private final ReportLocally reporting;
    private final CheckForm checking;

    DemoDossierOffices(ReportLocally reporting, CheckForm checking) {
        this.reporting = reporting;
        this.checking = checking;
    }

    void report(DossierId id, Official by) {
        var found =
                Arrays.stream(LocalMatter.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> new Found(true, "")));
        found.put(
                LocalMatter.LABOUR,
                new Found(true, "Hợp tác xã thuê thêm lao động trong phường lúc vào vụ."));
        reporting.report(id, found, "Cơ sở làm ăn ổn định. (Minh họa.)", by);
    }

    void accept(DossierId id, Official by) {
        checking.accept(id, by);
    }

    void giveBack(DossierId id, Official by) {
        checking.giveBack(id, MISSING, "", by);
    }
}
