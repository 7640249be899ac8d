package vn.lienketvung.establishment.duplicate;

import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.establishment.EstablishmentPair;

/**
 * Two records and what each says.
 *
 * @param survivorDesk who answers for the commune of the record that stays
 * @param absorbedDesk who answers for the commune of the other
 */
public record SideBySide(
        EstablishmentPair pair,
        CommuneDesk survivorDesk,
        CommuneDesk absorbedDesk,
        Answers survivor,
        Answers absorbed) {}
