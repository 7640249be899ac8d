package vn.lienketvung.report.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.register.Places;
import vn.lienketvung.report.CountRegister;
import vn.lienketvung.report.FrozenFigures;
import vn.lienketvung.report.ReadFigures;
import vn.lienketvung.report.RegisterAt;
import vn.lienketvung.report.ReportDesk;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.SixMonthReports;

/**
 * When reports are due and who gets them: {@code portal.report.due-day}, {@code portal.report.roll-up-days}, {@code
 * portal.report.addressee}, {@code portal.report.nation-addressee}.
 */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    ReportSettings reportSettings(Environment settings) {
        var usual = ReportSettings.USUAL;
        return new ReportSettings(
                settings.getProperty("portal.report.due-day", Integer.class, usual.dueDay()),
                settings.getProperty(
                        "portal.report.roll-up-days", Integer.class, usual.rollUpDays()),
                settings.getProperty("portal.report.addressee", usual.addressee()),
                settings.getProperty("portal.report.nation-addressee", usual.nationAddressee()));
    }

    @Bean
    ReportDesk reportDesk(SixMonthReports reports, Clearance clearance) {
        return new ReportDesk(reports, clearance);
    }

    @Bean
    ReadFigures readFigures(RegisterAt register, FrozenFigures frozen, Places places) {
        return new ReadFigures(new CountRegister(register), frozen, places);
    }
}
