package vn.lienketvung.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.identity.AccountId;

/** Sheets in a map; who may see which is the database's affair and tested there. */
public final class InMemoryScoreSheets implements ScoreSheets {

    private final Map<UUID, ScoreSheet> sheets = new LinkedHashMap<>();

    @Override
    public ScoreSheet save(ScoreSheet sheet) {
        sheets.put(sheet.id(), sheet);
        return sheet;
    }

    @Override
    public Optional<ScoreSheet> of(CouncilId council, AccountId account, int round) {
        return sheets.values().stream()
                .filter(sheet -> sheet.council().equals(council))
                .filter(sheet -> sheet.account().equals(account) && sheet.round() == round)
                .findFirst();
    }

    @Override
    public List<ScoreSheet> handedIn(CouncilId council, int round) {
        return sheets.values().stream()
                .filter(sheet -> sheet.council().equals(council) && sheet.round() == round)
                .filter(ScoreSheet::isHandedIn)
                .toList();
    }
}
