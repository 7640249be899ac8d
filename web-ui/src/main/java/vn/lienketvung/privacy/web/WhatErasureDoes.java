package vn.lienketvung.privacy.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienketvung.privacy.PersonalRecord;

/** What goes and what stays when somebody with an account is forgotten, from the register of personal data. */
@Component("whatErasureDoes")
class WhatErasureDoes {

    /** Of people without accounts, or of the establishment. */
    private static final Set<PersonalRecord> OF_OTHERS =
            EnumSet.of(
                    PersonalRecord.UNFINISHED_DECLARATION,
                    PersonalRecord.REPRESENTATIVE,
                    PersonalRecord.PLACE,
                    PersonalRecord.PERSONAL_NUMBER,
                    PersonalRecord.IMPORTED_TABLE,
                    PersonalRecord.REPORTER_OF_FAKE,
                    PersonalRecord.ENQUIRY_CONTACT);

    public List<PersonalRecord> getGoing() {
        return records(true);
    }

    public List<PersonalRecord> getStaying() {
        return records(false);
    }

    private static List<PersonalRecord> records(boolean going) {
        return Arrays.stream(PersonalRecord.values())
                .filter(record -> !OF_OTHERS.contains(record))
                .filter(record -> record.retention().endsOnRequest() == going)
                .toList();
    }
}
