package vn.lienketvung.register.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.pledge.PledgeLedger;

/**
 * What the parties pledged, received and used.
 *
 * @param lines one for each pledge, in the order of the text; empty before the agreement is in force
 * @param sums one for each party that pledged anything
 */
record ResourcesPage(List<Line> lines, List<Sum> sums) {

    /**
     * A pledge.
     *
     * @param late days past its deadline with something still to come; 0 when it is not late
     */
    record Line(PledgeLedger ledger, long late) {

        public String address() {
            return "/lam-viec/nguon-luc/" + ledger.id();
        }
    }

    /**
     * What a party put in: money is added up, other things only counted.
     *
     * @param money how many of its pledges are money
     * @param reported whether anything was entered about its money
     * @param complete how many of its other pledges were received in full
     */
    record Sum(
            String party,
            long money,
            boolean reported,
            BigDecimal pledged,
            BigDecimal received,
            BigDecimal awaiting,
            BigDecimal used,
            long others,
            long complete) {

        private static Sum of(Party party, List<PledgeLedger> own) {
            var money = own.stream().filter(each -> each.kind() == PledgeKind.MONEY).toList();
            var others = own.stream().filter(each -> each.kind() != PledgeKind.MONEY).toList();
            return new Sum(
                    party.name(),
                    money.size(),
                    money.stream().anyMatch(PledgeLedger::isReported),
                    total(money, PledgeLedger::pledged),
                    total(money, PledgeLedger::received),
                    total(money, PledgeLedger::awaiting),
                    total(money, PledgeLedger::used),
                    others.size(),
                    others.stream().filter(PledgeLedger::isComplete).count());
        }

        private static BigDecimal total(
                List<PledgeLedger> ledgers, Function<PledgeLedger, BigDecimal> what) {
            return ledgers.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static ResourcesPage of(Agreement agreement, List<PledgeLedger> ledgers, Reckoning reckoning) {
        return new ResourcesPage(
                ledgers.stream()
                        .map(ledger -> new Line(ledger, ledger.daysLate(reckoning)))
                        .toList(),
                agreement.parties().stream()
                        .map(party -> Sum.of(party, ownOf(party, ledgers)))
                        .filter(sum -> sum.money() + sum.others() > 0)
                        .toList());
    }

    private static List<PledgeLedger> ownOf(Party party, List<PledgeLedger> ledgers) {
        return ledgers.stream()
                .filter(ledger -> ledger.giver().equals(party.organisation()))
                .toList();
    }
}
