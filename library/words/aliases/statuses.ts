import type { StatusId } from '../../../domain/vocabularies/statuses.ts';

/** Other spellings of the statuses. */
export const STATUS_ALIASES: Readonly<Partial<Record<StatusId, string>>> = {
  proposed: `proposal; draft; in draft; draft for consultation; draft open for consultation;
      draft working document; under consultation; in consultation; in discussion; discussion phase;
      proposed in discussion; under discussion; planned; in preparation; under development; in development; pending;
      not yet published; upcoming; interim; propuesto; propuesta; borrador; en borrador; en consulta;
      en consulta pública; en elaboración; en preparación; en desarrollo; planificado; en tramitación; proyecto;
      proposée; proposition; projet; à l’étude; brouillon; en consultation; en préparation; en cours d’élaboration;
      en projet; prévu; planifié; proposto; rascunho; minuta; em consulta pública; em elaboração; em preparação;
      planejado; planeado; proposat; proposta; esborrany; en consulta pública; en elaboració; en preparació;
      planificat; Entwurf; im Entwurf; vorgeschlagen; Vorschlag; in Vorbereitung; in Planung; geplant;
      in Bearbeitung; in Abstimmung; proposto; in bozza; bozza; in preparazione; предложено; проект; в разработке;
      拟议; 草案; 征求意见; 规划中; 計画中; 提案中; 検討中; 素案; 策定中; önerilen; öneri; taslak; taslak aşamasında; hazırlanıyor; planlanıyor;
      voorgesteld; ontwerp; in voorbereiding; proponowany; projekt; w przygotowaniu; 제안; 계획 중; 검토 중; 초안`,
  adopted: `approved; approved by council; approved by cabinet; in force; into force; in effect; enacted;
      passed; ratified; in law; in policy document; published; valid; current; approved accessible version;
      adoptado; adoptada; aprobada; vigente; en vigor; en vigencia; promulgado; promulgada; publicado; publicada;
      ratificado; adoptée; approuvé; approuvée; en vigueur; voté; votée; publié; publiée; validé; validée; adotado;
      adotada; aprovado; aprovada; em vigor; em vigência; sancionado; ratificada; adoptat; adoptada; aprovat;
      aprovada; vigent; publicat; beschlossen; verabschiedet; angenommen; in Kraft; gültig; genehmigt;
      veröffentlicht; rechtskräftig; adottato; approvato; in vigore; принято; утверждено; утверждён; действует;
      已通过; 已批准; 已发布; 生效; 採択; 採択済み; 採択済; 策定済み; 策定済; 策定; 承認済み; 施行; 施行中; 決定; kabul edildi; onaylandı;
      yürürlükte; onaylı; vastgesteld; aangenomen; goedgekeurd; przyjęty; przyjęta; uchwalony; obowiązujący; zatwierdzony;
      채택; 채택됨; 승인됨; 확정; 수립 완료`,
  ongoing: `on going; in progress; under way; underway; active; running; being implemented;
      under implementation; in implementation; implementing; implementation; started; in operation; operational; operating;
      en ejecución; en marcha; en implementación; en implantación; activo; activa; en progreso; en funcionamiento;
      en proceso; en cours de réalisation; en cours de mise en œuvre; mise en œuvre; actif; active; en exploitation;
      em curso; em andamento; em execução; em implementação; em funcionamento; ativo; ativa; en execució;
      en procés; en funcionament; actiu; en marxa; laufend; läuft; in Umsetzung; im Gange; aktiv; fortlaufend; in Betrieb; in corso; in attuazione; attivo; реализуется; в процессе; выполняется; идёт;
      进行中; 实施中; 推进中; 進行中; 実施中; 継続中; 推進中; 運用中; devam ediyor; devam eden; sürüyor; uygulanıyor; yürütülüyor;
      uygulamada; lopend; loopt; in uitvoering; w trakcie; w realizacji; w toku; 진행 중; 진행중; 시행 중; 시행중; 추진 중; 추진중`,
  completed: `complete; finished; ended; done; implemented; fully implemented; closed; concluded; expired;
      finalizada; completado; completada; terminado; terminada; concluido; concluida; ejecutado; implementado;
      cerrado; culminado; achevée; terminé; terminée; réalisé; réalisée; clos; clôturé; finalisé; mis en œuvre;
      concluído; concluída; finalizado; encerrado; executado; completat; completada; finalitzat; finalitzada;
      acabat; acabada; tancat; conclòs; abgeschlossen; beendet; fertig; fertiggestellt; umgesetzt; erledigt; completato; concluso; terminato; завершено; завершён; завершен; выполнено; 已完成; 完成; 已结束;
      完了; 完了済み; 終了; 実施済み; 実施済; tamamlandı; tamamlanan; bitti; bitmiş; sona erdi; afgerond; voltooid; afgesloten;
      zakończony; zakończona; zakończone; ukończony; zrealizowany; 완료; 완료됨; 종료; 종료됨`,
  superseded: `replaced; superceded; outdated; obsolete; updated by; sustituida; reemplazado; reemplazada;
      obsoleto; obsoleta; remplacée; obsolète; caduc; caduque; substituído; substituída; substituït; substituïda;
      reemplaçat; obsolet; ersetzt; abgelöst; überholt; veraltet; sostituito; superato; заменено; 已取代; 已被取代; 改定済み; yerini yenisi aldı; vervangen; zastąpiony;
      대체됨`,
  withdrawn: `repealed; revoked; rescinded; cancelled; canceled; abandoned; rejected; suspended;
      discontinued; stopped; retirada; derogado; derogada; cancelado; cancelada; abandonado; abandonada; rechazado;
      suspendido; anulado; anulada; retirée; abrogé; abrogée; annulé; annulée; abandonné; abandonnée; rejeté;
      suspendu; revogado; revogada; suspenso; rejeitado; retirat; derogat; derogada; cancel·lat; anul·lat;
      abandonat; suspès; rebutjat; zurückgezogen; aufgehoben; außer Kraft; eingestellt; abgebrochen; abgelehnt; ritirato; revocato; annullato; отозвано; отменено; отменён; 已撤销; 已废止; 撤回; 廃止; 中止; 取消;
      geri çekildi; iptal edildi; iptal; yürürlükten kaldırıldı; durduruldu; ingetrokken; geschrapt; wycofany; uchylony; anulowany;
      철회; 철회됨; 폐지; 중단; 취소`,
};
