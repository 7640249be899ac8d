package vn.lienketvung.establishment.duplicate;

import java.util.List;
import vn.lienketvung.establishment.Question;

/** What is chosen from either record when two become one. Answers that make no sense apart are chosen together. */
public enum MergedField {
    /** Loại hình. */
    KIND(Question.KIND),
    /** Tên. */
    NAME(Question.NAME),
    /** Địa chỉ: with its commune and province. */
    PLACE(Question.PROVINCE, Question.COMMUNE, Question.ADDRESS),
    /** Mã số thuế. */
    TAX_CODE(Question.TAX_CODE),
    /** Ngày thành lập. */
    FOUNDED_ON(Question.FOUNDED_ON),
    /** Số thành viên. */
    MEMBERS(Question.MEMBERS),
    /** Quy mô. */
    SIZE(Question.SIZE),
    /** Lĩnh vực. */
    SECTORS(Question.SECTORS),
    /** Người đại diện: with the position. */
    REPRESENTATIVE(Question.REPRESENTATIVE, Question.POSITION),
    /** Điện thoại. */
    PHONE(Question.PHONE),
    /** Thư điện tử. */
    EMAIL(Question.EMAIL),
    /** Trang web. */
    WEBSITE(Question.WEBSITE);

    private final List<Question> questions;

    MergedField(Question... questions) {
        this.questions = List.of(questions);
    }

    public List<Question> questions() {
        return questions;
    }
}
