// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_CampaignId } from './CampaignId.js';
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';
import { validate_ConversationId } from './ConversationId.js';
import { validate_MessageDirection } from './MessageDirection.js';
import { validate_MessageFailure } from './MessageFailure.js';
import { validate_MessageId } from './MessageId.js';
import { validate_MessageStatus } from './MessageStatus.js';
import { validate_MessageStatusChange } from './MessageStatusChange.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Timestamp } from './Timestamp.js';
import { validate_Variables } from './Variables.js';

const validate_Message$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_Message(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.direction === undefined) && (missing0 = "direction"))) || ((data.contact_id === undefined) && (missing0 = "contact_id"))) || ((data.conversation_id === undefined) && (missing0 = "conversation_id"))) || ((data.campaign_id === undefined) && (missing0 = "campaign_id"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.template_id === undefined) && (missing0 = "template_id"))) || ((data.variables === undefined) && (missing0 = "variables"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.status_history === undefined) && (missing0 = "status_history"))) || ((data.queued_at === undefined) && (missing0 = "queued_at"))) || ((data.sent_at === undefined) && (missing0 = "sent_at"))) || ((data.delivered_at === undefined) && (missing0 = "delivered_at"))) || ((data.read_at === undefined) && (missing0 = "read_at"))) || ((data.failed_at === undefined) && (missing0 = "failed_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
        validate_Message.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          const _errs1 = errors;
          if(!(validate_MessageId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_MessageId.errors : vErrors.concat(validate_MessageId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.direction !== undefined){
            const _errs2 = errors;
            if(!(validate_MessageDirection(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_MessageDirection.errors : vErrors.concat(validate_MessageDirection.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.contact_id !== undefined){
              const _errs3 = errors;
              if(!(validate_ContactId(data.contact_id, {instancePath:instancePath+"/contact_id",parentData:data,parentDataProperty:"contact_id",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ContactId.errors : vErrors.concat(validate_ContactId.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.conversation_id !== undefined){
                const _errs4 = errors;
                if(!(validate_ConversationId(data.conversation_id, {instancePath:instancePath+"/conversation_id",parentData:data,parentDataProperty:"conversation_id",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_ConversationId.errors : vErrors.concat(validate_ConversationId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.campaign_id !== undefined){
                  let data4 = data.campaign_id;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid1 = false;
                  let passing0 = null;
                  const _errs7 = errors;
                  if(!(validate_CampaignId(data4, {instancePath:instancePath+"/campaign_id",parentData:data,parentDataProperty:"campaign_id",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_CampaignId.errors : vErrors.concat(validate_CampaignId.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs7 === errors;
                  if(_valid0){
                    valid1 = true;
                    passing0 = 0;
                  }
                  const _errs8 = errors;
                  if(data4 !== null){
                    const err0 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                    if(vErrors === null){
                      vErrors = [err0];
                    }
                    else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs8 === errors;
                  if(_valid0 && valid1){
                    valid1 = false;
                    passing0 = [passing0, 1];
                  }
                  else {
                    if(_valid0){
                      valid1 = true;
                      passing0 = 1;
                    }
                  }
                  if(!valid1){
                    const err1 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                    if(vErrors === null){
                      vErrors = [err1];
                    }
                    else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate_Message.errors = vErrors;
                    return false;
                  }
                  else {
                    errors = _errs6;
                    if(vErrors !== null){
                      if(_errs6){
                        vErrors.length = _errs6;
                      }
                      else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.channel !== undefined){
                    const _errs10 = errors;
                    if(!(validate_Channel(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
                      vErrors = vErrors === null ? validate_Channel.errors : vErrors.concat(validate_Channel.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.template_id !== undefined){
                      let data6 = data.template_id;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      let valid2 = false;
                      let passing1 = null;
                      const _errs13 = errors;
                      if(!(validate_TemplateId(data6, {instancePath:instancePath+"/template_id",parentData:data,parentDataProperty:"template_id",rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_TemplateId.errors : vErrors.concat(validate_TemplateId.errors);
                        errors = vErrors.length;
                      }
                      var _valid1 = _errs13 === errors;
                      if(_valid1){
                        valid2 = true;
                        passing1 = 0;
                      }
                      const _errs14 = errors;
                      if(data6 !== null){
                        const err2 = {instancePath:instancePath+"/template_id",schemaPath:"#/properties/template_id/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                        if(vErrors === null){
                          vErrors = [err2];
                        }
                        else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid1 = _errs14 === errors;
                      if(_valid1 && valid2){
                        valid2 = false;
                        passing1 = [passing1, 1];
                      }
                      else {
                        if(_valid1){
                          valid2 = true;
                          passing1 = 1;
                        }
                      }
                      if(!valid2){
                        const err3 = {instancePath:instancePath+"/template_id",schemaPath:"#/properties/template_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                        if(vErrors === null){
                          vErrors = [err3];
                        }
                        else {
                          vErrors.push(err3);
                        }
                        errors++;
                        validate_Message.errors = vErrors;
                        return false;
                      }
                      else {
                        errors = _errs12;
                        if(vErrors !== null){
                          if(_errs12){
                            vErrors.length = _errs12;
                          }
                          else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.variables !== undefined){
                        let data7 = data.variables;
                        const _errs16 = errors;
                        const _errs17 = errors;
                        let valid3 = false;
                        let passing2 = null;
                        const _errs18 = errors;
                        if(!(validate_Variables(data7, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_Variables.errors : vErrors.concat(validate_Variables.errors);
                          errors = vErrors.length;
                        }
                        var _valid2 = _errs18 === errors;
                        if(_valid2){
                          valid3 = true;
                          passing2 = 0;
                        }
                        const _errs19 = errors;
                        if(data7 !== null){
                          const err4 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                          if(vErrors === null){
                            vErrors = [err4];
                          }
                          else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                        var _valid2 = _errs19 === errors;
                        if(_valid2 && valid3){
                          valid3 = false;
                          passing2 = [passing2, 1];
                        }
                        else {
                          if(_valid2){
                            valid3 = true;
                            passing2 = 1;
                          }
                        }
                        if(!valid3){
                          const err5 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                          if(vErrors === null){
                            vErrors = [err5];
                          }
                          else {
                            vErrors.push(err5);
                          }
                          errors++;
                          validate_Message.errors = vErrors;
                          return false;
                        }
                        else {
                          errors = _errs17;
                          if(vErrors !== null){
                            if(_errs17){
                              vErrors.length = _errs17;
                            }
                            else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs16 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if(valid0){
                        if(data.body !== undefined){
                          let data8 = data.body;
                          const _errs21 = errors;
                          if((typeof data8 !== "string") && (data8 !== null)){
                            validate_Message.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"}];
                            return false;
                          }
                          if(errors === _errs21){
                            if(typeof data8 === "string"){
                              if(ucs2length(data8) > 4096){
                                validate_Message.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
                                return false;
                              }
                              else {
                                if(ucs2length(data8) < 1){
                                  validate_Message.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                                  return false;
                                }
                                else {
                                  if(!validate_Message$pattern0.test(data8)){
                                    validate_Message.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                          var valid0 = _errs21 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if(valid0){
                          if(data.status !== undefined){
                            const _errs23 = errors;
                            if(!(validate_MessageStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_MessageStatus.errors : vErrors.concat(validate_MessageStatus.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs23 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if(valid0){
                            if(data.status_history !== undefined){
                              let data10 = data.status_history;
                              const _errs24 = errors;
                              if(errors === _errs24){
                                if(Array.isArray(data10)){
                                  if(data10.length > 10){
                                    validate_Message.errors = [{instancePath:instancePath+"/status_history",schemaPath:"#/properties/status_history/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
                                    return false;
                                  }
                                  else {
                                    if(data10.length < 1){
                                      validate_Message.errors = [{instancePath:instancePath+"/status_history",schemaPath:"#/properties/status_history/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
                                      return false;
                                    }
                                    else {
                                      var valid4 = true;
                                      const len0 = data10.length;
                                      for(let i0=0; i0<len0; i0++){
                                        const _errs26 = errors;
                                        if(!(validate_MessageStatusChange(data10[i0], {instancePath:instancePath+"/status_history/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
                                          vErrors = vErrors === null ? validate_MessageStatusChange.errors : vErrors.concat(validate_MessageStatusChange.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid4 = _errs26 === errors;
                                        if(!valid4){
                                          break;
                                        }
                                      }
                                    }
                                  }
                                }
                                else {
                                  validate_Message.errors = [{instancePath:instancePath+"/status_history",schemaPath:"#/properties/status_history/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if(valid0){
                              if(data.queued_at !== undefined){
                                let data12 = data.queued_at;
                                const _errs27 = errors;
                                const _errs28 = errors;
                                let valid5 = false;
                                let passing3 = null;
                                const _errs29 = errors;
                                if(!(validate_Timestamp(data12, {instancePath:instancePath+"/queued_at",parentData:data,parentDataProperty:"queued_at",rootData,dynamicAnchors}))){
                                  vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                  errors = vErrors.length;
                                }
                                var _valid3 = _errs29 === errors;
                                if(_valid3){
                                  valid5 = true;
                                  passing3 = 0;
                                }
                                const _errs30 = errors;
                                if(data12 !== null){
                                  const err6 = {instancePath:instancePath+"/queued_at",schemaPath:"#/properties/queued_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                  if(vErrors === null){
                                    vErrors = [err6];
                                  }
                                  else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                                var _valid3 = _errs30 === errors;
                                if(_valid3 && valid5){
                                  valid5 = false;
                                  passing3 = [passing3, 1];
                                }
                                else {
                                  if(_valid3){
                                    valid5 = true;
                                    passing3 = 1;
                                  }
                                }
                                if(!valid5){
                                  const err7 = {instancePath:instancePath+"/queued_at",schemaPath:"#/properties/queued_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
                                  if(vErrors === null){
                                    vErrors = [err7];
                                  }
                                  else {
                                    vErrors.push(err7);
                                  }
                                  errors++;
                                  validate_Message.errors = vErrors;
                                  return false;
                                }
                                else {
                                  errors = _errs28;
                                  if(vErrors !== null){
                                    if(_errs28){
                                      vErrors.length = _errs28;
                                    }
                                    else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              }
                              else {
                                var valid0 = true;
                              }
                              if(valid0){
                                if(data.sent_at !== undefined){
                                  let data13 = data.sent_at;
                                  const _errs32 = errors;
                                  const _errs33 = errors;
                                  let valid6 = false;
                                  let passing4 = null;
                                  const _errs34 = errors;
                                  if(!(validate_Timestamp(data13, {instancePath:instancePath+"/sent_at",parentData:data,parentDataProperty:"sent_at",rootData,dynamicAnchors}))){
                                    vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                    errors = vErrors.length;
                                  }
                                  var _valid4 = _errs34 === errors;
                                  if(_valid4){
                                    valid6 = true;
                                    passing4 = 0;
                                  }
                                  const _errs35 = errors;
                                  if(data13 !== null){
                                    const err8 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                    if(vErrors === null){
                                      vErrors = [err8];
                                    }
                                    else {
                                      vErrors.push(err8);
                                    }
                                    errors++;
                                  }
                                  var _valid4 = _errs35 === errors;
                                  if(_valid4 && valid6){
                                    valid6 = false;
                                    passing4 = [passing4, 1];
                                  }
                                  else {
                                    if(_valid4){
                                      valid6 = true;
                                      passing4 = 1;
                                    }
                                  }
                                  if(!valid6){
                                    const err9 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
                                    if(vErrors === null){
                                      vErrors = [err9];
                                    }
                                    else {
                                      vErrors.push(err9);
                                    }
                                    errors++;
                                    validate_Message.errors = vErrors;
                                    return false;
                                  }
                                  else {
                                    errors = _errs33;
                                    if(vErrors !== null){
                                      if(_errs33){
                                        vErrors.length = _errs33;
                                      }
                                      else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs32 === errors;
                                }
                                else {
                                  var valid0 = true;
                                }
                                if(valid0){
                                  if(data.delivered_at !== undefined){
                                    let data14 = data.delivered_at;
                                    const _errs37 = errors;
                                    const _errs38 = errors;
                                    let valid7 = false;
                                    let passing5 = null;
                                    const _errs39 = errors;
                                    if(!(validate_Timestamp(data14, {instancePath:instancePath+"/delivered_at",parentData:data,parentDataProperty:"delivered_at",rootData,dynamicAnchors}))){
                                      vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid5 = _errs39 === errors;
                                    if(_valid5){
                                      valid7 = true;
                                      passing5 = 0;
                                    }
                                    const _errs40 = errors;
                                    if(data14 !== null){
                                      const err10 = {instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                      if(vErrors === null){
                                        vErrors = [err10];
                                      }
                                      else {
                                        vErrors.push(err10);
                                      }
                                      errors++;
                                    }
                                    var _valid5 = _errs40 === errors;
                                    if(_valid5 && valid7){
                                      valid7 = false;
                                      passing5 = [passing5, 1];
                                    }
                                    else {
                                      if(_valid5){
                                        valid7 = true;
                                        passing5 = 1;
                                      }
                                    }
                                    if(!valid7){
                                      const err11 = {instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
                                      if(vErrors === null){
                                        vErrors = [err11];
                                      }
                                      else {
                                        vErrors.push(err11);
                                      }
                                      errors++;
                                      validate_Message.errors = vErrors;
                                      return false;
                                    }
                                    else {
                                      errors = _errs38;
                                      if(vErrors !== null){
                                        if(_errs38){
                                          vErrors.length = _errs38;
                                        }
                                        else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid0 = _errs37 === errors;
                                  }
                                  else {
                                    var valid0 = true;
                                  }
                                  if(valid0){
                                    if(data.read_at !== undefined){
                                      let data15 = data.read_at;
                                      const _errs42 = errors;
                                      const _errs43 = errors;
                                      let valid8 = false;
                                      let passing6 = null;
                                      const _errs44 = errors;
                                      if(!(validate_Timestamp(data15, {instancePath:instancePath+"/read_at",parentData:data,parentDataProperty:"read_at",rootData,dynamicAnchors}))){
                                        vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                        errors = vErrors.length;
                                      }
                                      var _valid6 = _errs44 === errors;
                                      if(_valid6){
                                        valid8 = true;
                                        passing6 = 0;
                                      }
                                      const _errs45 = errors;
                                      if(data15 !== null){
                                        const err12 = {instancePath:instancePath+"/read_at",schemaPath:"#/properties/read_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                        if(vErrors === null){
                                          vErrors = [err12];
                                        }
                                        else {
                                          vErrors.push(err12);
                                        }
                                        errors++;
                                      }
                                      var _valid6 = _errs45 === errors;
                                      if(_valid6 && valid8){
                                        valid8 = false;
                                        passing6 = [passing6, 1];
                                      }
                                      else {
                                        if(_valid6){
                                          valid8 = true;
                                          passing6 = 1;
                                        }
                                      }
                                      if(!valid8){
                                        const err13 = {instancePath:instancePath+"/read_at",schemaPath:"#/properties/read_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
                                        if(vErrors === null){
                                          vErrors = [err13];
                                        }
                                        else {
                                          vErrors.push(err13);
                                        }
                                        errors++;
                                        validate_Message.errors = vErrors;
                                        return false;
                                      }
                                      else {
                                        errors = _errs43;
                                        if(vErrors !== null){
                                          if(_errs43){
                                            vErrors.length = _errs43;
                                          }
                                          else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid0 = _errs42 === errors;
                                    }
                                    else {
                                      var valid0 = true;
                                    }
                                    if(valid0){
                                      if(data.failed_at !== undefined){
                                        let data16 = data.failed_at;
                                        const _errs47 = errors;
                                        const _errs48 = errors;
                                        let valid9 = false;
                                        let passing7 = null;
                                        const _errs49 = errors;
                                        if(!(validate_Timestamp(data16, {instancePath:instancePath+"/failed_at",parentData:data,parentDataProperty:"failed_at",rootData,dynamicAnchors}))){
                                          vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                          errors = vErrors.length;
                                        }
                                        var _valid7 = _errs49 === errors;
                                        if(_valid7){
                                          valid9 = true;
                                          passing7 = 0;
                                        }
                                        const _errs50 = errors;
                                        if(data16 !== null){
                                          const err14 = {instancePath:instancePath+"/failed_at",schemaPath:"#/properties/failed_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                          if(vErrors === null){
                                            vErrors = [err14];
                                          }
                                          else {
                                            vErrors.push(err14);
                                          }
                                          errors++;
                                        }
                                        var _valid7 = _errs50 === errors;
                                        if(_valid7 && valid9){
                                          valid9 = false;
                                          passing7 = [passing7, 1];
                                        }
                                        else {
                                          if(_valid7){
                                            valid9 = true;
                                            passing7 = 1;
                                          }
                                        }
                                        if(!valid9){
                                          const err15 = {instancePath:instancePath+"/failed_at",schemaPath:"#/properties/failed_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
                                          if(vErrors === null){
                                            vErrors = [err15];
                                          }
                                          else {
                                            vErrors.push(err15);
                                          }
                                          errors++;
                                          validate_Message.errors = vErrors;
                                          return false;
                                        }
                                        else {
                                          errors = _errs48;
                                          if(vErrors !== null){
                                            if(_errs48){
                                              vErrors.length = _errs48;
                                            }
                                            else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid0 = _errs47 === errors;
                                      }
                                      else {
                                        var valid0 = true;
                                      }
                                      if(valid0){
                                        if(data.failure !== undefined){
                                          let data17 = data.failure;
                                          const _errs52 = errors;
                                          const _errs53 = errors;
                                          let valid10 = false;
                                          let passing8 = null;
                                          const _errs54 = errors;
                                          if(!(validate_MessageFailure(data17, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData,dynamicAnchors}))){
                                            vErrors = vErrors === null ? validate_MessageFailure.errors : vErrors.concat(validate_MessageFailure.errors);
                                            errors = vErrors.length;
                                          }
                                          var _valid8 = _errs54 === errors;
                                          if(_valid8){
                                            valid10 = true;
                                            passing8 = 0;
                                          }
                                          const _errs55 = errors;
                                          if(data17 !== null){
                                            const err16 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                            if(vErrors === null){
                                              vErrors = [err16];
                                            }
                                            else {
                                              vErrors.push(err16);
                                            }
                                            errors++;
                                          }
                                          var _valid8 = _errs55 === errors;
                                          if(_valid8 && valid10){
                                            valid10 = false;
                                            passing8 = [passing8, 1];
                                          }
                                          else {
                                            if(_valid8){
                                              valid10 = true;
                                              passing8 = 1;
                                            }
                                          }
                                          if(!valid10){
                                            const err17 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf"};
                                            if(vErrors === null){
                                              vErrors = [err17];
                                            }
                                            else {
                                              vErrors.push(err17);
                                            }
                                            errors++;
                                            validate_Message.errors = vErrors;
                                            return false;
                                          }
                                          else {
                                            errors = _errs53;
                                            if(vErrors !== null){
                                              if(_errs53){
                                                vErrors.length = _errs53;
                                              }
                                              else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid0 = _errs52 === errors;
                                        }
                                        else {
                                          var valid0 = true;
                                        }
                                        if(valid0){
                                          if(data.created_at !== undefined){
                                            const _errs57 = errors;
                                            if(!(validate_Timestamp(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
                                              vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs57 === errors;
                                          }
                                          else {
                                            var valid0 = true;
                                          }
                                          if(valid0){
                                            if(data.updated_at !== undefined){
                                              const _errs58 = errors;
                                              if(!(validate_Timestamp(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
                                                vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs58 === errors;
                                            }
                                            else {
                                              var valid0 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    else {
      validate_Message.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_Message.errors = vErrors;
  return errors === 0;
}
