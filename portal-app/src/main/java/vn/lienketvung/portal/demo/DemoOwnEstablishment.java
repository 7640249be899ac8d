package vn.lienketvung.portal.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
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
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** The cooperative of the cast, which had an account before there was a register, enters it under its own number. */
@Component
@Order(255)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoOwnEstablishment implements DemoData {

    private static final TaxCode TAX_CODE = new TaxCode("9900001115");

    /** Before its products; the ward is of 1 July 2025, so that it cannot be as old as the oldest of its certificates. */
    private static final int DAYS_AGO = 300;

    private static final Map<Question, String> ANSWERS =
            Map.ofEntries(
                    Map.entry(Question.KIND, "COOPERATIVE"),
                    Map.entry(Question.NAME, "Hợp tác xã Trái cây Sen Vàng (minh họa)"),
                    Map.entry(Question.PROVINCE, "82"),
                    Map.entry(Question.COMMUNE, "29905@2025-07-01"),
                    Map.entry(Question.ADDRESS, "Khóm Tân Bình (minh họa)"),
                    Map.entry(Question.TAX_CODE, TAX_CODE.value()),
                    Map.entry(Question.FOUNDED_ON, "18/05/2016"),
                    Map.entry(Question.MEMBERS, "27"),
                    Map.entry(Question.SIZE, "SMALL"),
                    Map.entry(Question.SECTORS, "CROPS PROCESSING"),
                    Map.entry(Question.REPRESENTATIVE, "Ngô Thị Bảy (minh họa)"),
                    Map.entry(Question.POSITION, "Giám đốc"),
                    Map.entry(Question.PHONE, "0900 000 013"));

    private final DemoStage stage;
    private final FillInDeclaration filling;
    private final DemoConsent consent;
    private final DeclareEstablishment declaring;
    private final MoveEstablishment moving;
    private final Establishments establishments;

    DemoOwnEstablishment(
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
        return establishments.bearerOf(TAX_CODE).isPresent();
    }

    @Override
    public void add() {
        var entered = new ArrayList<EstablishmentId>();
        stage.play(
                DAYS_AGO,
                DemoPerson.COOPERATIVE_REPRESENTATIVE,
                by -> {
                    Acting.run(Sight.portal("demo"), () -> declare(by));
                    entered.add(new EstablishmentId(by.organisation().value()));
                });
        stage.play(
                DAYS_AGO - 1,
                DemoPerson.COMMUNE_FOCAL_POINT,
                by -> moving.move(entered.getFirst(), EstablishmentMove.CONFIRM, "", by));
    }

    private void declare(Official speaker) {
        var answers = new Answers(new EnumMap<>(ANSWERS));
        var id = filling.start(answers, consent.to(ConsentTopic.DECLARATION), "demo");
        for (var step : List.of(DeclarationStep.values())) filling.answer(id, step, answers);
        declaring.declare(id, speaker);
    }
}
