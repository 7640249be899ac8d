package vn.lienketvung.codelist.persistence;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.codelist.CodeEntries;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.codelist.CodeId;

@Transactional(readOnly = true)
interface JpaCodeEntries extends CodeEntries, Repository<CodeEntry, CodeId> {

    @Override
    @Transactional
    CodeEntry save(CodeEntry entry);

    @Override
    @Query("select e from CodeEntry e where e.id.list = :list order by e.position, e.label")
    List<CodeEntry> of(String list);
}
