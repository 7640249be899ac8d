package vn.lienketvung.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.DeclarationStep;
import vn.lienketvung.establishment.DeclareEstablishment;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.FillInDeclaration;
import vn.lienketvung.establishment.MoveEstablishment;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.privacy.ConsentTopic;

/** A dozen invented establishments in several states, declared and answered as real ones are. */
@Component
@Order(250)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoEstablishments implements DemoData {

    private static final TaxCode FIRST = new TaxCode("9900001027");
    private static final String SA_DEC = "29905@2025-07-01";
    private static final Map<String, List<EstablishmentMove>> WAYS =
            Map.of(
                    "SENT_BACK", List.of(EstablishmentMove.SEND_BACK),
                    "ACTIVE", List.of(EstablishmentMove.CONFIRM),
                    "SUSPENDED", List.of(EstablishmentMove.CONFIRM, EstablishmentMove.SUSPEND),
                    "DISSOLVED", List.of(EstablishmentMove.CONFIRM, EstablishmentMove.DISSOLVE));
    private static final Map<EstablishmentMove, String> REASONS =
            Map.of(
                    EstablishmentMove.SEND_BACK,
                            "Chưa ghi địa chỉ; xin ghi rõ ấp, khóm để cán bộ đến xác nhận.",
                    EstablishmentMove.SUSPEND, "Sửa xưởng, tạm ngừng sản xuất.",
                    EstablishmentMove.DISSOLVE, "Đại hội thành viên quyết định giải thể.");

    private final DemoStage stage;
    private final FillInDeclaration filling;
    private final DemoConsent consent;
    private final DeclareEstablishment declaring;
    private final MoveEstablishment moving;
    private final Establishments establishments;

    DemoEstablishments(
            DemoStage stage,
            FillInDeclaration filling,
            DemoConsent consent,
            DeclareEstablishment declaring,
            MoveEstablishment moving,
            Establishments establishments) {
        this.stage = stage;
        this.filling = filling;
        this.consent = consent;
        this.declaring = declaring;
        this.moving = moving;
        this.establishments = establishments;
    }

    @Override
    public boolean isThere() {
        return establishments.bearerOf(FIRST).isPresent();
    }

    @Override
    public void add() {
        for (var line : lines()) tellOf(line.split("\\|", -1));
    }

    private void tellOf(String[] cells) {
        var daysAgo = Integer.parseInt(cells[1]);
        var declared = new ArrayList<EstablishmentId>();
        stage.playPortal(daysAgo, () -> declared.add(declare(answers(cells), cells[3])));
        var answering = answering(cells);
        var after = 1;
        for (var move : WAYS.getOrDefault(cells[0], List.of())) {
            var reason = REASONS.getOrDefault(move, "");
            stage.play(
                    Math.max(0, daysAgo - after++),
                    answering,
                    by -> moving.move(declared.getFirst(), move, reason, by));
        }
    }

    private EstablishmentId declare(Answers answers, String from) {
        var id = filling.start(answers, consent.to(ConsentTopic.DECLARATION), from);
        for (var step : DeclarationStep.values()) filling.answer(id, step, answers);
        var receipt = declaring.declare(id, null);
        return establishments.findByReceipt(receipt).orElseThrow().id();
    }

    /** Sa Đéc has a focal point, the other communes have none. */
    private static DemoPerson answering(String[] cells) {
        if (cells[5].equals(SA_DEC)) return DemoPerson.COMMUNE_FOCAL_POINT;
        return switch (cells[4]) {
            case "79" -> DemoPerson.HO_CHI_MINH_OFFICIAL;
            case "68" -> DemoPerson.LAM_DONG_OFFICIAL;
            default -> DemoPerson.DONG_THAP_OFFICIAL;
        };
    }

    private static Answers answers(String[] cells) {
        var given = new EnumMap<Question, String>(Question.class);
        var asked = Question.values();
        for (int at = 0; at + 2 < cells.length; at++)
            if (!cells[at + 2].isEmpty()) given.put(asked[at], cells[at + 2]);
        return new Answers(given);
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("demo/establishments.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
